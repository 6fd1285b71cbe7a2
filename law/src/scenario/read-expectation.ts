import type { Remedy } from '../appeal/index.ts';
import { type Citation, type Day, isMemberState, parseCitation, parseDay, STATE_CODE_MENDS } from '../core/index.ts';
import { CATEGORIES } from '../eurodac/index.ts';
import { type FileProblem, isEventType } from '../file/index.ts';
import { DUTIES, RIGHTS, STAGES, STEP_IDS } from '../position/index.ts';
import type { Priority } from '../procedure/index.ts';
import {
  DETENTION_GROUNDS,
  type DetentionGround,
  RECEPTIONS,
  REDUCTION_GROUNDS,
  type ReductionGround,
} from '../reception/index.ts';
import { RETURN_DETENTION, type ReturnDetentionGround, type ReturnState } from '../return/index.ts';
import { REFERRALS, type Referral } from '../screening/index.ts';
import { type ClockState, LIMITS } from '../time/index.ts';
import { isRaw } from './expand-twin.ts';
import type { Expectation, ExpectedClock, ExpectedDataSet, ExpectedDeemed, NoValue } from './scenario.ts';

const NO_VALUES = ['unknown', 'judgement', 'none'] as const satisfies readonly NoValue[];
const CLOCK_STATES = ['running', 'met', 'late', 'suspended', 'void'] as const satisfies readonly ClockState[];
const DUTY_IDS: readonly string[] = DUTIES.map((row) => row.id);
const RIGHT_IDS: readonly string[] = RIGHTS.map((row) => row.id);
const HELD_ON = [
  ...(Object.keys(DETENTION_GROUNDS) as DetentionGround[]),
  ...(Object.keys(RETURN_DETENTION.border.grounds) as ReturnDetentionGround[]),
];
const LIMIT_IDS: readonly string[] = [...new Set(LIMITS.map((limit) => limit.id))];
const ACTORS = [...new Set(LIMITS.map((limit) => limit.actor))];
const CONSEQUENCES: readonly string[] = [...new Set(LIMITS.map((limit) => limit.ifLate.says))];

/** Reads one value, or pushes what is wrong with it. */
type Read<T> = (value: unknown, field: string, problems: FileProblem[]) => T | undefined;

const wrong = (problems: FileProblem[], field: string, value: unknown, mend: string): undefined => {
  problems.push({ field, value, problem: 'cannot be expected here.', mend });
  return undefined;
};

const oneOf =
  <const T extends readonly string[]>(allowed: T): Read<T[number]> =>
  (value, field, problems) =>
    typeof value === 'string' && allowed.includes(value)
      ? value
      : wrong(problems, field, value, `Write one of: ${allowed.join(', ')}.`);

const text: Read<string> = (value, field, problems) =>
  typeof value === 'string' ? value : wrong(problems, field, value, 'Write a text.');

const day: Read<Day> = (value, field, problems) =>
  (typeof value === 'string' ? parseDay(value) : undefined) ??
  wrong(problems, field, value, 'Write a day like 2026-07-03.');

const citation: Read<Citation> = (value, field, problems) =>
  typeof value === 'string' && parseCitation(value)
    ? (value as Citation)
    : wrong(problems, field, value, 'Write a citation like AMMR 33(1).');

const event: Read<Expectation['deemed'] extends readonly (infer E)[] | undefined ? E : never> = (
  value,
  field,
  problems,
) => {
  const named = isRaw(value) ? value : { type: value };
  if (typeof named.type !== 'string' || !isEventType(named.type))
    return wrong(problems, field, value, 'Write a type of event.');
  if (named.on === undefined) return { type: named.type };
  const on = day(named.on, `${field}.on`, problems);
  return on === undefined ? undefined : ({ type: named.type, on } satisfies ExpectedDeemed);
};

/** One value or a list of them. */
const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, field, problems) =>
    (Array.isArray(value) ? value : [value]).flatMap((item, index) => {
      const found = read(item, Array.isArray(value) ? `${field}[${index}]` : field, problems);
      return found === undefined ? [] : [found];
    });

const state: Read<NonNullable<Expectation['responsible']>> = (value, field, problems) => {
  if (typeof value === 'string' && isMemberState(value)) return value;
  const mend =
    typeof value === 'string' && Object.hasOwn(STATE_CODE_MENDS, value) ? STATE_CODE_MENDS[value] : undefined;
  if (mend) return wrong(problems, field, value, `Write ${mend}.`);
  return oneOf(NO_VALUES)(value, field, problems);
};

/** Reads the named parts of a record; a part that nobody knows is a problem. */
function partsOf<T>(
  readers: { readonly [K in keyof T]-?: readonly [name: string, read: Read<NonNullable<T[K]>>] },
): Read<T> {
  const byName = new Map(
    Object.entries(readers as Record<string, readonly [string, Read<unknown>]>).map(([key, [name, read]]) => [
      name,
      { key, read },
    ]),
  );
  return (value, field, problems) => {
    if (!isRaw(value)) return wrong(problems, field, value, `Write { ${[...byName.keys()].join(', ')} }.`);
    const found: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(value)) {
      const reader = byName.get(name);
      if (!reader) wrong(problems, `${field}.${name}`, part, `Write one of: ${[...byName.keys()].join(', ')}.`);
      else found[reader.key] = reader.read(part, `${field}.${name}`, problems);
    }
    return found as T;
  };
}

const procedure: Read<NonNullable<Expectation['procedure']>> = (value, field, problems) =>
  typeof value === 'string'
    ? oneOf(NO_VALUES)(value, field, problems)
    : partsOf<{ kind: 'border' | 'accelerated' | 'regular'; duty: 'mandatory' | 'optional' }>({
        kind: ['kind', oneOf(['border', 'accelerated', 'regular'])],
        duty: ['duty', oneOf(['mandatory', 'optional'])],
      })(value, field, problems);

const priority: Read<NonNullable<Expectation['priority']>> = (value, field, problems) =>
  typeof value === 'string'
    ? oneOf(NO_VALUES)(value, field, problems)
    : partsOf<Priority>({
        entry: ['entry', oneOf(['first', 'last', 'no_order'])],
        file: ['file', oneOf(['must_be_first', 'may_be_first', 'no_order'])],
      })(value, field, problems);

const clock: Read<ExpectedClock | 'none'> = (value, field, problems) =>
  value === 'none'
    ? value
    : partsOf<ExpectedClock>({
        due: ['due', day],
        state: ['state', oneOf(CLOCK_STATES)],
        otherwise: ['otherwise', day],
        atMost: ['at_most', day],
        cite: ['cite', citation],
        actor: ['actor', oneOf(ACTORS)],
        ifLate: ['if_late', oneOf(CONSEQUENCES)],
      })(value, field, problems);

const clocks: Read<NonNullable<Expectation['clocks']>> = (value, field, problems) => {
  if (!isRaw(value)) return wrong(problems, field, value, 'Write { limit: { due: …, state: … } }.');
  const found: Record<string, ExpectedClock | 'none'> = {};
  for (const [id, part] of Object.entries(value)) {
    oneOf(LIMIT_IDS)(id, field, problems);
    const expected = clock(part, `${field}.${id}`, problems);
    if (expected !== undefined) found[id] = expected;
  }
  return found;
};

const REMAINS = ['until-decision', 'automatic', 'time-to-ask', 'until-court-decides', 'allowed', 'protection'] as const;

const dataSet: Read<ExpectedDataSet | 'none'> = (value, field, problems) =>
  value === 'none'
    ? value
    : partsOf<ExpectedDataSet>({
        until: ['until', day],
        cite: ['cite', citation],
        mark: ['mark', oneOf(['protection', 'residence-document', 'none'])],
        erased: ['erased', day],
      })(value, field, problems);

const dataSets: Read<NonNullable<Expectation['dataSets']>> = (value, field, problems) => {
  if (!isRaw(value)) return wrong(problems, field, value, 'Write { category: { until: a day } }.');
  const known = CATEGORIES.map(({ category }): string => category);
  return Object.fromEntries(
    Object.entries(value).flatMap(([category, part]) => {
      const at = `${field}.${category}`;
      const read = known.includes(category)
        ? dataSet(part, at, problems)
        : wrong(problems, at, part, `Write one of: ${known.join(', ')}.`);
      return read === undefined ? [] : [[category, read]];
    }),
  );
};

const remedy: Read<NonNullable<Expectation['remedy']>> = (value, field, problems) =>
  typeof value === 'string'
    ? oneOf(NO_VALUES)(value, field, problems)
    : partsOf<Pick<Remedy, 'limit' | 'against'>>({
        limit: ['limit', oneOf(['short', 'long'])],
        against: [
          'against',
          oneOf([
            'rejection',
            'rejection-with-return-decision',
            'withdrawal-with-return-decision',
            'refusal-of-refugee-status',
            'withdrawal-of-protection',
            'return-decision-alone',
          ]),
        ],
      })(value, field, problems);

const returnState: Read<NonNullable<Expectation['return']>> = (value, field, problems) =>
  typeof value === 'string'
    ? oneOf(NO_VALUES)(value, field, problems)
    : partsOf<ReturnState>({
        frame: ['frame', oneOf(['border', 'refusal-of-entry', 'directive'])],
        phase: ['phase', oneOf(['decision-due', 'suspended', 'voluntary-departure', 'postponed', 'removal'])],
      })(value, field, problems);

/** Reads what a scenario says of the position (its part `then`). Anything that it does not know is a problem. */
export const readExpectation: Read<Expectation> = partsOf<Expectation>({
  responsible: ['responsible', state],
  because: ['because', listOf(citation)],
  missing: ['missing', listOf(text)],
  restsOn: ['rests_on', listOf(text)],
  stage: ['stage', oneOf(STAGES)],
  procedure: ['procedure', procedure],
  application: [
    'application',
    oneOf(['first', 'subsequent', 'further_representation', 'withdrawn_explicit', 'withdrawn_implicit', ...NO_VALUES]),
  ],
  admissibility: ['admissibility', oneOf(['admissible', 'may_be_rejected', 'must_be_rejected', ...NO_VALUES])],
  priority: ['priority', priority],
  protection: ['protection', oneOf(['stands', 'under_review', 'withdrawn', 'ended', ...NO_VALUES])],
  clocks: ['clocks', clocks],
  dataSets: ['data_sets', dataSets],
  next: ['next', listOf(oneOf(STEP_IDS))],
  notNext: ['not_next', listOf(oneOf(STEP_IDS))],
  breaches: ['breaches', listOf(oneOf(LIMIT_IDS))],
  deemed: ['deemed', listOf(event)],
  returnDecision: ['return_decision', oneOf(['issued', 'due', 'none'])],
  screening: ['screening', oneOf(['border', 'inland', ...NO_VALUES])],
  referredTo: ['referred_to', oneOf(Object.keys(REFERRALS) as Referral[])],
  minority: ['minority', oneOf(['minor', ...NO_VALUES])],
  reception: ['reception', oneOf([...RECEPTIONS, ...NO_VALUES])],
  receptionReduction: [
    'reception_reduction',
    oneOf([...(Object.keys(REDUCTION_GROUNDS) as ReductionGround[]), ...NO_VALUES]),
  ],
  detention: ['detention', oneOf([...HELD_ON, ...NO_VALUES])],
  duties: ['duties', listOf(oneOf(DUTY_IDS))],
  notDuties: ['not_duties', listOf(oneOf(DUTY_IDS))],
  rights: ['rights', listOf(oneOf(RIGHT_IDS))],
  notRights: ['not_rights', listOf(oneOf(RIGHT_IDS))],
  rightToRemain: ['right_to_remain', oneOf([...REMAINS, ...NO_VALUES])],
  remedy: ['remedy', remedy],
  return: ['return', returnState],
  departurePeriod: ['departure_period', text],
  entryBan: ['entry_ban', oneOf(['must', 'may', ...NO_VALUES])],
});
