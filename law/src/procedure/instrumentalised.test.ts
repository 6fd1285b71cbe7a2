import { expect, test } from 'vitest';
import { day, judgement, no, type Outcome, unknown, yes } from '../core/index.ts';
import type { CrisisDecision } from '../crisis/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { instrumentalised } from './instrumentalised.ts';

type Written = Readonly<Record<string, unknown>>;

const decision = (option: 'a' | 'b'): CrisisDecision => ({
  state: 'LT',
  situation: 'instrumentalisation',
  adopted: day('2026-09-01'),
  from: day('2026-09-01'),
  until: day('2026-11-30'),
  phase: 'initial',
  derogations: ['all-instrumentalised'],
  option,
});

const ADULT: Person = { born: day('1990-01-01'), with_minors: false };
const FOUND: Written = { on: '2026-10-01', type: 'instrumentalisation_found', in: 'LT' };
const NEEDS: Written = { on: '2026-10-02', type: 'special_needs_found', kind: 'reception', support_available: true };
const LIKELY: Written = { on: '2026-10-20', type: 'likely_well_founded_assessed', in: 'LT', likely: true };
const child = (born: string): Written => ({
  on: '2026-10-01',
  type: 'family_application',
  who: 'daughter',
  born,
  criteria_point_to: 'LT',
});

function ask(person: Person, written: readonly Written[], option: 'a' | 'b', more = {}): Outcome<boolean> | undefined {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const facts = factsOf(person, read.sort(compareEvents), day('2026-11-01'));
  const input = {
    facts,
    responsible: { holds: 'no', because: [] } as const,
    here: 'LT' as const,
    year: 2026,
    findRate: () => undefined,
    crisis: [decision(option)],
    ...more,
  };
  return instrumentalised(input, day('2026-10-01'));
}

const inside = yes(true, 'instrumentalised-in-crisis', ['instrumentalisation_found']);
const out = (fact: string) => no('left-out-in-crisis', [fact]);
const asked = (fact: string) => judgement('likely-well-founded', 'determining-authority', [fact]);

test.each<readonly [why: string, person: Person, file: readonly Written[], a: Outcome<boolean>, b: Outcome<boolean>]>([
  ['an adult', ADULT, [FOUND], inside, inside],
  ['a person with special needs', ADULT, [FOUND, NEEDS], out('special_needs_found'), asked('special_needs_found')],
  [
    'a child on the day before it is twelve',
    { born: day('2014-11-02') },
    [FOUND],
    out('person.born'),
    asked('person.born'),
  ],
  ['a child of twelve', { born: day('2014-11-01') }, [FOUND], inside, inside],
  [
    'the parent of a child under twelve',
    { ...ADULT, with_minors: true },
    [FOUND, child('2020-05-05')],
    out('family_application.born'),
    asked('family_application.born'),
  ],
  ['the parent of a child over twelve', { ...ADULT, with_minors: true }, [FOUND, child('2010-05-05')], inside, inside],
  [
    'a parent of children of an age that nobody noted',
    { ...ADULT, with_minors: true },
    [FOUND],
    unknown('family_application.born'),
    unknown('family_application.born'),
  ],
  ['a person of unknown age', {}, [FOUND], unknown('person.born'), unknown('person.born')],
  [
    'needs, and likely well-founded',
    ADULT,
    [FOUND, NEEDS, LIKELY],
    out('special_needs_found'),
    no('likely-well-founded-in-crisis', ['likely_well_founded_assessed']),
  ],
  [
    'needs, and not likely well-founded',
    ADULT,
    [FOUND, NEEDS, { ...LIKELY, likely: false }],
    out('special_needs_found'),
    inside,
  ],
])('%s, under option (a) and under option (b)', (_, person, file, a, b) => {
  expect(ask(person, file, 'a')).toEqual(a);
  expect(ask(person, file, 'b')).toEqual(b);
});

test('nothing of that where nobody found it, without a decision, in another State, or registered at another time', () => {
  expect(ask(ADULT, [], 'a')).toBeUndefined();
  expect(ask(ADULT, [FOUND], 'a', { crisis: undefined })).toBeUndefined();
  expect(ask(ADULT, [FOUND], 'a', { here: 'PL' })).toBeUndefined();
  expect(ask(ADULT, [FOUND], 'a', { crisis: [{ ...decision('a'), from: day('2026-10-02') }] })).toBeUndefined();
  expect(ask(ADULT, [FOUND], 'a', { crisis: [{ ...decision('a'), until: day('2026-09-30') }] })).toBeUndefined();
});
