import { expect, test } from 'vitest';
import { type Citation, cite, day } from '../core/index.ts';
import type { CrisisDecision, Derogation } from '../crisis/index.ts';
import { type CaseEvent, compareEvents, type FileProblem, factsOf, type Person, readEvent } from '../file/index.ts';
import { chooseProcedure } from './choose-procedure.ts';
import type { BeforeTheChoice, ProcedureInput, ProcedureRules } from './procedure.ts';
import { TWENTY_PERCENT } from './recognition-rate.ts';

type Written = Readonly<Record<string, unknown>>;

const RULES: ProcedureRules = {
  threshold: TWENTY_PERCENT,
  knowsCrisis: true,
  borderCanBeDuty: true,
  regular: cite('APR 35(4)'),
  accelerated: cite('APR 42(1)'),
  borderOptional: cite('APR 44(1)'),
};

const ADULT: Person = { nationality: 'NG', born: day('1990-01-01'), unaccompanied: false, with_minors: false };
const RESCUED: Written = { on: '2026-10-01', type: 'disembarked', in: 'IT' };
const MADE: Written = { on: '2026-10-02', type: 'application_made', in: 'IT' };
const REGISTERED: Written = { on: '2026-10-05', type: 'application_registered', in: 'IT' };
const AT_THE_BORDER = [RESCUED, MADE, REGISTERED];
const found = (ground: string, more: Written = {}): Written => ({
  on: '2026-10-06',
  type: 'acceleration_ground_found',
  ground,
  ...more,
});
const INADMISSIBLE: Written = { on: '2026-10-06', type: 'inadmissibility_ground_found', ground: 'safe_third_country' };
const before = (more: Partial<BeforeTheChoice>): Partial<ProcedureInput> => ({
  before: { withdrawn: false, subsequent: false, admissibility: 'admissible', missing: [], ...more },
});
const rate = (share: number): Partial<ProcedureInput> => ({
  findRate: (country) => ({ country, year: 2025, low: share, high: share, source: 'a table' }),
});
const crisis = (derogation: Derogation, from = '2026-10-01', until = '2026-12-31'): readonly CrisisDecision[] => [
  {
    state: 'IT',
    situation: 'mass-arrivals',
    adopted: day('2026-09-30'),
    from: day(from),
    until: day(until),
    phase: 'initial',
    derogations: [derogation],
  },
];

/** The answer, and the places on which it rests, without what the gate and the rate say. */
function ask(person: Person, written: readonly Written[], more: Partial<ProcedureInput> = {}): string {
  const problems: FileProblem[] = [];
  const read: CaseEvent[] = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const facts = factsOf(person, read.sort(compareEvents), day('2026-11-01'));
  const answer = chooseProcedure(
    {
      facts,
      responsible: { holds: 'no', because: [] },
      here: 'IT',
      year: 2026,
      ...rate(0.3),
      ...more,
    } as ProcedureInput,
    RULES,
  );
  const places: readonly Citation[] = answer.because
    .filter(({ rule }) => rule !== 'border-gate' && rule !== 'recognition-rate')
    .map((reason) => reason.cite);
  const said =
    answer.holds === 'yes'
      ? `${answer.value.kind} ${answer.value.duty}`
      : answer.holds === 'unknown'
        ? `unknown ${answer.missing.join(' ')}`
        : answer.holds === 'judgement'
          ? `${answer.question}`
          : 'none';
  return [said, ...places].join(', ');
}

test.each<
  readonly [why: string, person: Person, file: readonly Written[], more: Partial<ProcedureInput>, says: string]
>([
  ['nothing applied for', ADULT, [RESCUED], {}, 'none, APR 26(1)'],
  ['withdrawn', ADULT, AT_THE_BORDER, before({ withdrawn: true }), 'none, APR 39(1)(c)'],
  [
    'another State is responsible',
    ADULT,
    AT_THE_BORDER,
    { responsible: { holds: 'yes', value: 'DE', because: [] } },
    'none, APR 39(1)(a)',
  ],
  ['at the border, and nothing opens it', ADULT, AT_THE_BORDER, {}, 'regular mandatory, APR 35(4)'],
  [
    'inside, with a ground of acceleration',
    ADULT,
    [MADE, REGISTERED, found('irrelevant_issues')],
    {},
    'accelerated mandatory, APR 42(1)(a), APR 42(1)',
  ],
  [
    'at the border, with a ground of acceleration',
    ADULT,
    [...AT_THE_BORDER, found('irrelevant_issues')],
    {},
    'border-procedure-is-possible, APR 42(1)(a), APR 44(1)',
  ],
  [
    'at the border, with a ground that does not count there',
    ADULT,
    [...AT_THE_BORDER, found('unlawful_entry_late_application')],
    {},
    'accelerated mandatory, APR 42(1)(h), APR 42(1)',
  ],
  ['a danger', ADULT, [...AT_THE_BORDER, found('danger_to_security')], {}, 'border mandatory, APR 42(1)(f), APR 45(1)'],
  [
    'a ground of inadmissibility',
    ADULT,
    [...AT_THE_BORDER, INADMISSIBLE],
    {},
    'border-procedure-is-possible, APR 44(1)(a), APR 44(1)',
  ],
  [
    'may be rejected as inadmissible',
    ADULT,
    AT_THE_BORDER,
    before({ admissibility: 'may_be_rejected' }),
    'border-procedure-is-possible, APR 44(1)(a), APR 44(1)',
  ],
  [
    'must be rejected as inadmissible',
    ADULT,
    AT_THE_BORDER,
    before({ admissibility: 'must_be_rejected' }),
    'border-procedure-is-possible, APR 44(1)(a), APR 44(1)',
  ],
  [
    'must be rejected as inadmissible, inside',
    ADULT,
    [MADE, REGISTERED],
    before({ admissibility: 'must_be_rejected' }),
    'none, APR 39(1)(b)',
  ],
  ['a low rate', ADULT, AT_THE_BORDER, rate(0.2), 'border mandatory, APR 45(1)'],
  [
    'a low rate, in a crisis without the duty',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.2), crisis: crisis('no-border-duty-by-rate') },
    'border-procedure-is-possible, CFMR 11(2), APR 44(1)',
  ],
  [
    'a low rate, made on the eve of the crisis',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.2), crisis: crisis('no-border-duty-by-rate', '2026-10-03') },
    'border mandatory, APR 45(1)',
  ],
  [
    'a low rate, made on the first day of the crisis',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.2), crisis: crisis('no-border-duty-by-rate', '2026-10-02') },
    'border-procedure-is-possible, CFMR 11(2), APR 44(1)',
  ],
  [
    'five of a hundred, in a crisis with the lower threshold',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.05), crisis: crisis('lower-threshold') },
    'border mandatory, APR 45(1)',
  ],
  [
    'six of a hundred, in a crisis with the lower threshold',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.06), crisis: crisis('lower-threshold') },
    'border-procedure-is-possible, CFMR 11(3), APR 44(1)',
  ],
  [
    'fifty of a hundred, in a crisis with the higher threshold',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.5), crisis: crisis('higher-threshold') },
    'border-procedure-is-possible, CFMR 11(4), APR 44(1)',
  ],
  [
    'fifty-one of a hundred, in a crisis with the higher threshold',
    ADULT,
    AT_THE_BORDER,
    { ...rate(0.51), crisis: crisis('higher-threshold') },
    'regular mandatory, APR 35(4)',
  ],
  [
    'a child alone who is a danger',
    { ...ADULT, born: day('2010-01-01'), unaccompanied: true },
    [...AT_THE_BORDER, found('danger_to_security')],
    {},
    'border-procedure-is-possible, APR 42(1)(f), APR 53(1)',
  ],
  [
    'a child alone, with a ground of inadmissibility',
    { ...ADULT, born: day('2010-01-01'), unaccompanied: true },
    [...AT_THE_BORDER, INADMISSIBLE],
    {},
    'regular mandatory, APR 35(4)',
  ],
  [
    'a child alone, with a low rate',
    { ...ADULT, born: day('2010-01-01'), unaccompanied: true },
    AT_THE_BORDER,
    rate(0.2),
    'accelerated-procedure-is-possible-for-a-minor, APR 42(3)(e)',
  ],
  [
    'a child alone, with a ground that does not count for it',
    { ...ADULT, born: day('2010-01-01'), unaccompanied: true },
    [...AT_THE_BORDER, found('irrelevant_issues')],
    {},
    'regular mandatory, APR 42(1)(a), APR 35(4)',
  ],
  [
    'a child of whom nobody noted whether it is alone, where it matters',
    { nationality: 'NG', born: day('2010-01-01') },
    AT_THE_BORDER,
    rate(0.2),
    'unknown person.unaccompanied, APR 53(1)',
  ],
  [
    'a child of whom nobody noted whether it is alone, where it does not matter',
    { nationality: 'NG', born: day('2010-01-01') },
    AT_THE_BORDER,
    {},
    'regular mandatory, APR 35(4)',
  ],
  [
    'a medical reason',
    ADULT,
    [...AT_THE_BORDER, { on: '2026-10-07', type: 'medical_reason_found' }],
    rate(0.2),
    'accelerated mandatory, APR 53(2)(d), APR 42(1)',
  ],
  [
    'too complex to accelerate',
    ADULT,
    [MADE, REGISTERED, found('irrelevant_issues'), { on: '2026-10-07', type: 'complexity_found', in: 'IT' }],
    {},
    'regular mandatory, APR 42(1)(a), APR 42(2)',
  ],
  [
    'a parent, after a recommendation to stop',
    { ...ADULT, with_minors: true },
    [...AT_THE_BORDER, { on: '2026-10-07', type: 'family_suspension_recommended', in: 'IT' }],
    rate(0.2),
    'border-procedure-for-families, APR 45(1), APR 45(4)',
  ],
  [
    'after a recommendation to stop, and nobody noted children',
    { nationality: 'NG', born: day('1990-01-01'), unaccompanied: false },
    [...AT_THE_BORDER, { on: '2026-10-07', type: 'family_suspension_recommended', in: 'IT' }],
    rate(0.2),
    'unknown person.with_minors, APR 45(1), APR 45(4)',
  ],
  [
    'relocated',
    ADULT,
    [
      { on: '2026-10-08', type: 'relocated', to: 'IT', responsibility_known: true },
      { ...REGISTERED, on: '2026-10-09' },
    ],
    rate(0.2),
    'border-procedure-is-possible, APR 52(2)',
  ],
  [
    'a rate that nobody knows',
    ADULT,
    [MADE, REGISTERED],
    { findRate: () => undefined },
    'unknown recognition_rate_noted',
  ],
])('%s', (_, person, file, more, says) => {
  expect(ask(person, file, more)).toBe(says);
});
