import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../core/index.ts';
import { type CountedSet, countPersons, joinPersons, type Link } from './count-persons.ts';

const set = (id: string, category: CountedSet['category'], on: string): CountedSet => ({ id, category, on: day(on) });
const linked = (a: string, b: string, standing: Link['standing'] = 'confirmed'): Link => ({ a, b, standing });

const X70 = [
  set('d1', 'irregular_crossing', '2026-07-01'),
  set('d2', 'applicant', '2026-07-10'),
  set('d3', 'applicant', '2027-03-01'),
];

describe('X70: three linked data sets are one person', () => {
  const links = [linked('d1', 'd2', 'automatic'), linked('d2', 'd3')];

  test('in the year of the first application', () => {
    expect(countPersons(X70, links, 2026)).toEqual({ persons: 1, applicants: 1, firstTimeApplicants: 1 });
  });

  test('in the year of the second application the person applies, but not for the first time', () => {
    expect(countPersons(X70, links, 2027)).toEqual({ persons: 1, applicants: 1, firstTimeApplicants: 0 });
  });

  test('in a year without data nobody is counted', () => {
    expect(countPersons(X70, links, 2028)).toEqual({ persons: 0, applicants: 0, firstTimeApplicants: 0 });
  });
});

test('a link that an expert rejected joins nothing', () => {
  const links = [linked('d1', 'd2'), linked('d2', 'd3', 'rejected')];
  expect(countPersons(X70, links, 2027)).toEqual({ persons: 1, applicants: 1, firstTimeApplicants: 1 });
});

test('a link to a data set that is no longer there joins nothing', () => {
  expect(joinPersons(X70, [linked('d1', 'gone')])).toHaveLength(3);
});

test('however data sets are linked, every one belongs to one person, and the order of links does not matter', () => {
  const ids = Array.from({ length: 12 }, (_, n) => `d${n}`);
  const sets = ids.map((id, n) => set(id, n % 2 ? 'applicant' : 'disembarked', `202${n % 5}-0${1 + (n % 9)}-01`));
  const links = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 });
  fc.assert(
    fc.property(links, (pairs) => {
      const all = pairs.map(([a, b]) => linked(a, b));
      const there = joinPersons(sets, all);
      expect(
        there
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort());
      const keys = (groups: CountedSet[][]) => groups.map((g) => g.map(({ id }) => id).join()).sort();
      expect(keys(joinPersons(sets, all.toReversed()))).toEqual(keys(there));
    }),
  );
});
