import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../core/index.ts';
import { EVENT_KINDS, PERSON_FIELDS } from '../file/index.ts';
import { REGIMES } from './index.ts';

const isFact = (name: string): boolean => {
  const [first = '', second = ''] = name.split('.');
  if (first === 'person') return Object.hasOwn(PERSON_FIELDS, second);
  const kind = Object.entries(EVENT_KINDS).find(([type]) => type === first)?.[1];
  return kind !== undefined && (second === '' || Object.hasOwn(kind.fields, second));
};

const lists = REGIMES.flatMap(({ id, responsibility: { criteria, afterRelocation, afterTakeBackRelief } }) =>
  [criteria, afterRelocation, afterTakeBackRelief].flatMap((list) =>
    (list?.ordered ?? []).map((rule) => [`${id} ${rule.id}`, rule] as const),
  ),
);

describe('each criterion', () => {
  test.each(lists)('%s asks for facts that a file can hold', (_, { asks }) => {
    expect(asks.filter((name) => !isFact(name))).toEqual([]);
    expect(asks.length).toBeGreaterThan(0);
  });
});

/** The criteria in their order, with their place and their figures. */
const inOrder = (regime: string): string[] =>
  (REGIMES.find(({ id }) => id === regime)?.responsibility.criteria.ordered ?? []).map(({ id, cite, figures }) =>
    [id, cite, ...Object.entries(figures ?? {}).map(([name, period]) => `${name} ${formatPeriod(period)}`)].join(', '),
  );

test('the criteria of the 2024 law, in order', () => {
  expect(inOrder('pact-2024')).toEqual([
    'security-threat, AMMR 16(4)',
    'accompanied-minor, AMMR 36(2)',
    'minor-with-relatives-in-several-states, AMMR 25(4)',
    'minor-with-family, AMMR 25(2)',
    'minor-with-relative, AMMR 25(3)',
    'minor-alone, AMMR 25(5)',
    'dependency, AMMR 34',
    'family-member-with-protection, AMMR 26(1)',
    'family-member-naturalised, AMMR 26(2)',
    'family-member-applicant, AMMR 27',
    'valid-residence-document, AMMR 29(1)',
    'valid-visa, AMMR 29(2)',
    'ended-papers, AMMR 29(4), residence-document 3 years, visa 18 months',
    'diploma, AMMR 30(1), freshness 6 years',
    'visa-free-entry, AMMR 31',
    'airport-transit, AMMR 32',
    'relocated-after-entry, AMMR 33(3)',
    'rescued-at-sea, AMMR 33(2), freshness 12 months',
    'irregular-entry, AMMR 33(1), freshness 20 months',
    'first-registration, AMMR 16(2)',
  ]);
});

test('the criteria of Dublin III, in order', () => {
  expect(inOrder('dublin-iii')).toEqual([
    'accompanied-minor, D3 20(3)',
    'minor-with-relatives-in-several-states, D3 8(3)',
    'minor-with-family, D3 8(1)',
    'minor-with-relative, D3 8(2)',
    'minor-alone, D3 8(4)',
    'dependency, D3 16(1)',
    'family-member-with-protection, D3 9',
    'family-member-applicant, D3 10',
    'valid-residence-document, D3 12(1)',
    'valid-visa, D3 12(2)',
    'ended-papers-used-for-entry, D3 12(4), residence-document 2 years, visa 6 months',
    'irregular-entry, D3 13(1), freshness 12 months',
    'continuous-stay, D3 13(2), least 5 months',
    'visa-free-entry, D3 14',
    'airport-transit, D3 15',
    'first-registration, D3 3(2)',
  ]);
});

test('the criteria of the proposal of 2020, in order', () => {
  expect(inOrder('proposal-2020')).toEqual([
    'security-threat, COM(2020)610 8(4)',
    'accompanied-minor, COM(2020)610 26',
    'minor-with-relatives-in-several-states, COM(2020)610 15',
    'minor-with-family, COM(2020)610 15',
    'minor-with-relative, COM(2020)610 15',
    'minor-alone, COM(2020)610 15',
    'dependency, COM(2020)610 24',
    'family-member-with-protection, COM(2020)610 16',
    'family-member-applicant, COM(2020)610 17',
    'valid-residence-document, COM(2020)610 19',
    'valid-visa, COM(2020)610 19',
    'ended-papers, COM(2020)610 19(4), residence-document 3 years, visa 18 months',
    'diploma, COM(2020)610 20',
    'relocated-after-entry, COM(2020)610 21',
    'rescued-at-sea, COM(2020)610 21(2), freshness 3 years',
    'irregular-entry, COM(2020)610 21(1), freshness 3 years',
    'visa-free-entry, COM(2020)610 22',
    'airport-transit, COM(2020)610 23',
    'first-registration, COM(2020)610 8(2)',
  ]);
});
