import { expect, test } from 'vitest';
import { asFinding, cite, day, type Finding, type MemberState, months, yes } from '../core/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { offsetPossible } from './offset.ts';

const RULE = {
  cite: cite('AMMR 63(6)'),
  conditions: cite('AMMR 63(8)'),
  criteria: ['irregular-entry'],
  requestWithin: months(2),
};
const ANCHOR = { state: 'DE', on: day('2026-09-03') } as const;

const resting = (rule: string): Finding<MemberState> =>
  asFinding({ id: rule, cite: cite('AMMR 33(1)') }, yes('IT', 'crossed-irregularly', ['irregular_entry']));

const events = (...written: Record<string, unknown>[]): CaseEvent[] => {
  const problems: FileProblem[] = [];
  const read = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  expect(problems).toEqual([]);
  return read.sort(compareEvents);
};

interface Given {
  readonly person?: Person;
  readonly events?: readonly CaseEvent[];
  readonly indicated?: Finding<MemberState> | undefined;
  readonly on?: string;
}

const offset = (given: Given = {}): Finding<true> => {
  const { person = {}, events: list = [], indicated = resting('irregular-entry'), on = '2026-10-01' } = given;
  return offsetPossible(factsOf(person, list, day(on)), indicated, ANCHOR, RULE);
};

const GRANTED = { on: '2026-09-20', type: 'first_decision', in: 'DE' };

test('responsibility that rests on the entry can be taken, for two months from the registration', () => {
  expect(offset()).toEqual({
    holds: 'yes',
    value: true,
    because: [{ rule: 'offset', cite: 'AMMR 63(6)', says: 'offset-is-possible', facts: [] }],
  });
  expect(offset({ on: '2026-11-03' }).holds).toBe('yes');
});

test.each<readonly [why: string, given: Given, says: string, facts: readonly string[]]>([
  [
    'admitted',
    { events: events({ on: '2026-09-04', type: 'admitted', by: 'FR' }) },
    'offset-not-for-admitted',
    ['admitted'],
  ],
  [
    'a refugee',
    { events: events({ ...GRANTED, outcome: 'refugee_status' }) },
    'offset-not-for-beneficiaries',
    ['first_decision'],
  ],
  [
    'under subsidiary protection',
    { events: events({ ...GRANTED, outcome: 'unfounded' }, { ...GRANTED, outcome: 'subsidiary_protection' }) },
    'offset-not-for-beneficiaries',
    ['first_decision'],
  ],
  [
    'absconded',
    { events: events({ on: '2026-09-20', type: 'absconding_reported', to: 'IT' }) },
    'offset-not-after-absconding',
    ['absconding_reported'],
  ],
  ['too late', { on: '2026-11-04' }, 'offset-only-within-the-request-limit', ['application_registered']],
  [
    'a child alone',
    { person: { unaccompanied: true, born: day('2011-01-01') } },
    'offset-not-for-lone-minors',
    ['person.unaccompanied'],
  ],
  [
    'responsible for the family',
    { indicated: resting('family-beneficiary') },
    'offset-only-for-papers-and-entry',
    ['irregular_entry'],
  ],
  [
    'nobody knows yet who is responsible',
    { indicated: { holds: 'judgement', question: 'evidence-is-enough', by: 'determining-state', because: [] } },
    'offset-needs-a-responsible-state',
    [],
  ],
])('not for who is %s', (_, given, says, facts) => {
  expect(offset(given)).toEqual({ holds: 'no', because: [{ rule: 'offset', cite: 'AMMR 63(8)', says, facts }] });
});

test('a decision that gave no protection does not stand in the way', () => {
  expect(offset({ events: events({ ...GRANTED, outcome: 'unfounded' }) }).holds).toBe('yes');
  expect(offset({ person: { unaccompanied: true, born: day('2000-01-01') } }).holds).toBe('yes');
  expect(offset({ person: { unaccompanied: false, born: day('2011-01-01') } }).holds).toBe('yes');
});

test('what is not known stays unknown, with the fact that is missing', () => {
  const alone = offset({ person: { born: day('2011-01-01') } });
  expect(alone).toEqual({
    holds: 'unknown',
    missing: ['person.unaccompanied'],
    because: [{ rule: 'offset', cite: 'AMMR 63(8)', says: 'fact-missing', facts: ['person.unaccompanied'] }],
  });
  const because = [{ rule: 'irregular-entry', cite: cite('AMMR 33(1)'), says: 'fact-missing', facts: [] }];
  expect(offset({ indicated: { holds: 'unknown', missing: ['irregular_entry'], because } })).toEqual({
    holds: 'unknown',
    missing: ['irregular_entry'],
    because,
  });
});

test('before an application there is nothing to take', () => {
  const facts = factsOf({}, [], day('2026-10-01'));
  const nothing = { holds: 'no', because: [{ says: 'no-application-yet', facts: ['application_registered'] }] };
  expect(offsetPossible(facts, undefined, ANCHOR, RULE)).toMatchObject(nothing);
  expect(offsetPossible(facts, resting('irregular-entry'), undefined, RULE)).toMatchObject(nothing);
});
