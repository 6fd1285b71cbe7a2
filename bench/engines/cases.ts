import {
  addDays,
  addMonths,
  type CaseFile,
  type Day,
  day,
  factsOf,
  formatDay,
  type Regime,
  readCaseFile,
  type Situation,
} from '@openpact/law';

/** One case as the criteria of our own rulebook see it. */
export interface AskedCase {
  readonly file: CaseFile;
  readonly situation: Situation;
}

type Written = Record<string, unknown>;

/** Chance that is the same in every run (Park and Miller's minimal standard). */
function drawFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  return { chance: (percent: number) => next() * 100 < percent, pick };
}
type Draw = ReturnType<typeof drawFrom>;

const FROZEN: Day = day('2026-09-15');
const HERE = 'DE';
const elsewhere = (draw: Draw) => draw.pick('GR', 'IT', 'ES', 'FR', 'SE');
const anywhere = (draw: Draw) => draw.pick(HERE, 'GR', 'IT', 'SE');
const perhaps = <T>(draw: Draw, of: T): T | undefined => (draw.chance(80) ? of : undefined);
const yesNo = (draw: Draw) => draw.pick(true, true, true, false, undefined);

/** A day some months back, often on the very day of the month and beside it, where the bounds of the law lie. */
const back = (draw: Draw, ...monthsBack: readonly number[]): string =>
  formatDay(addDays(addMonths(FROZEN, -draw.pick(...monthsBack)), draw.pick(-20, -1, 0, 0, 1, 9)));
const before = (draw: Draw) => back(draw, 2, 4, 9);

/** What can be in a case, by name; each gives events as they are written. */
const TOPICS = {
  threat: (draw) => [{ type: 'security_check_done', on: before(draw), in: elsewhere(draw), threat: draw.chance(80) }],
  company: (draw) => [
    {
      type: 'accompanied_by',
      on: before(draw),
      responsible: elsewhere(draw),
      best_interests: draw.pick('for', undefined, 'against'),
    },
  ],
  relative: (draw) => [
    {
      type: 'family_member',
      on: formatDay(addDays(FROZEN, -200)),
      ref: 'first',
      relation: draw.pick(
        'spouse',
        'partner',
        'parent',
        'responsible_adult',
        'child',
        'sibling',
        'grandparent',
        'aunt_or_uncle',
      ),
      in: anywhere(draw),
      status: draw.pick(
        'beneficiary',
        'long_term_resident',
        'citizen_former_beneficiary',
        'citizen_former_beneficiary',
        'applicant',
        'applicant',
        'none',
        undefined,
      ),
      legally_present: yesNo(draw),
      formed: draw.pick('origin', 'origin', 'transit', 'after_one_arrived', 'after_both_arrived', undefined),
      born_after_arrival: draw.pick(true, false, undefined, undefined),
      written_desire: yesNo(draw),
      can_care: yesNo(draw),
      minor: yesNo(draw),
      best_interests: draw.pick('for', undefined, undefined, 'against'),
    },
  ],
  second: (draw) => [
    {
      type: 'family_member',
      on: formatDay(addDays(FROZEN, -100)),
      ref: 'second',
      relation: 'sibling',
      in: anywhere(draw),
      status: 'none',
      legally_present: true,
    },
  ],
  decided: (draw) => [{ type: 'family_member_decided', on: before(draw), ref: 'first', in: 'SE' }],
  dependency: (draw) => [
    {
      type: 'dependency',
      on: before(draw),
      ground: draw.pick('pregnancy', 'serious_illness', 'severe_trauma', 'old_age'),
      relation: 'parent',
      in: elsewhere(draw),
      legally_resident: yesNo(draw),
      ties: draw.pick('origin', 'origin', 'before_arrival', 'later', undefined),
      able_to_care: yesNo(draw),
      written_desire: yesNo(draw),
      cannot_travel: perhaps(draw, draw.chance(30)),
    },
  ],
  permit: (draw) => [
    {
      type: 'residence_document_issued',
      on: back(draw, 60),
      by: elsewhere(draw),
      valid_until: back(draw, -6, 1, 24, 36, 36, 50),
      used_for_entry: yesNo(draw),
    },
  ],
  visa: (draw) => [
    {
      type: 'visa_issued',
      on: back(draw, 40),
      by: elsewhere(draw),
      on_behalf_of: draw.pick('FR', undefined, undefined),
      kind: draw.pick('short', 'long'),
      valid_until: back(draw, -2, 1, 6, 6, 18, 18, 30),
      used_for_entry: yesNo(draw),
    },
  ],
  diploma: (draw) => [
    {
      type: 'diploma_awarded',
      on: back(draw, 12, 71, 72, 72, 90),
      in: elsewhere(draw),
      study_months: draw.pick(6, 11, 12, 30),
      academic_year: yesNo(draw),
      recognised: yesNo(draw),
      isced_2_or_higher: yesNo(draw),
      distance_learning: draw.pick(true, undefined, undefined, undefined),
    },
  ],
  visaFree: (draw) => [
    {
      type: 'visa_free_entry',
      on: before(draw),
      into: anywhere(draw),
      waived_in: draw.pick(['GR', 'IT'], [HERE, 'GR'], undefined),
    },
  ],
  transit: () => [{ type: 'application_made', on: formatDay(FROZEN), in: HERE, at: 'airport_transit' }],
  relocated: (draw) => [
    { type: 'irregular_entry', on: back(draw, 30), into: 'GR' },
    { type: 'relocated', on: before(draw), to: elsewhere(draw) },
  ],
  rescue: (draw) => [{ type: 'disembarked', on: back(draw, 3, 12, 12, 12, 14), in: draw.pick('IT', 'ES') }],
  entry: (draw) => [{ type: 'irregular_entry', on: back(draw, 3, 12, 12, 20, 20, 24), into: draw.pick('GR', 'IT') }],
  stay: (draw) => [
    { type: 'irregular_entry', on: back(draw, 30), into: 'GR' },
    { type: 'stayed', on: back(draw, 5, 5, 9), in: elsewhere(draw), until: formatDay(addDays(FROZEN, -1)) },
  ],
  lawful: (draw) => [{ type: 'regular_entry', on: before(draw), into: elsewhere(draw) }],
  left: (draw) => [{ type: 'left_territory', on: before(draw) }],
} as const satisfies Readonly<Record<string, (draw: Draw) => Written[]>>;

type Topic = keyof typeof TOPICS;
const NAMES = Object.keys(TOPICS) as Topic[];

/** Kinds of event of which a case holds one: a decision table has one column for each of its facts. */
const alone = (events: readonly Written[]): Written[] => [
  ...new Map(events.map((event) => [`${event.type} ${event.ref ?? ''}`, event])).values(),
];

function personOf(draw: Draw, child: boolean): Written {
  const married = draw.pick(true, false, undefined);
  return {
    nationality: 'SY',
    born: draw.chance(90) ? (child ? '2011-05-04' : '1990-02-11') : undefined,
    unaccompanied: child ? draw.pick(true, true, true, false, undefined) : draw.pick(false, undefined),
    married,
    ...(married ? { spouse_legally_present: yesNo(draw) } : {}),
  };
}

function caseOf(seed: number, regime: Regime): AskedCase {
  const draw = drawFrom(seed * 7919 + 13);
  const child = draw.chance(35);
  const focus = NAMES[seed % NAMES.length] as Topic;
  const topics = NAMES.filter((topic) => topic === focus || draw.chance(6));
  const lone = child && draw.chance(50) ? (['relative', 'second'] as const).filter(() => draw.chance(60)) : [];
  const chosen = [...new Set<Topic>([...topics, ...lone])];
  // A second relative stands beside a first.
  if (chosen.includes('second') && !chosen.includes('relative')) chosen.push('relative');
  const events: Written[] = chosen.flatMap((topic): Written[] => TOPICS[topic](draw));
  const assessed: Written[] =
    child && draw.chance(60)
      ? [
          {
            type: 'best_interests_assessed',
            on: formatDay(addDays(FROZEN, 20)),
            by: HERE,
            ...(draw.chance(60) ? { favours: anywhere(draw) } : { against_transfer_to: anywhere(draw) }),
          },
        ]
      : [];
  const read = readCaseFile({
    person: personOf(draw, child),
    events: [
      ...alone(events),
      ...assessed,
      { type: regime.responsibility.anchoredBy, on: formatDay(FROZEN), in: HERE },
    ],
  });
  if (!read.ok) throw new Error(read.problems.map(({ field, problem }) => `${field} ${problem}`).join('\n'));
  const { file } = read;
  const situation: Situation = {
    frozen: factsOf(file.person, file.events, FROZEN),
    known: factsOf(file.person, file.events, addDays(FROZEN, 60)),
    anchor: { state: HERE, on: FROZEN },
  };
  return { file, situation };
}

/** Invented cases on the criteria of a regime, the same in every run. */
export const casesFor = (regime: Regime, size: number): AskedCase[] =>
  Array.from({ length: size }, (_, seed) => caseOf(seed, regime));
