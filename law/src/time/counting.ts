import { type Citation, cite } from '../core/index.ts';

/** What happens to a limit whose last day is a Saturday, a Sunday or a public holiday. */
export type LastDayOff = 'moves' | 'stands';

/**
 * How an act counts its time limits. The day of the event is never counted; weeks end on the same weekday, months and
 * years on the same date or on the last day of a shorter month; days off inside a period count. The acts differ in the
 * rest, which stands here with its source.
 */
export interface CountingRule {
  readonly id: string;
  /** The day of the event is not counted. */
  readonly eventDay: Citation;
  /** Weeks, months and years end on the same weekday or date. */
  readonly sameDay: Citation;
  /** Where another place says that a month without such a date ends with its last day. */
  readonly shorterMonth?: Citation;
  readonly lastDayOff: LastDayOff;
  /** What the act says of a last day that is a day off. */
  readonly lastDayOffCite: Citation;
  /** Where the act bears the reading that a last day off moves although {@link lastDayOff} says that it stands. */
  readonly otherReading?: Citation;
  /** The floor of working days that the other reading would add. */
  readonly otherReadingLeastWorkingDays?: { readonly n: number; readonly cite: Citation };
  /** A period of two days or more holds at least this many working days (R1182 3(5)); absent where the act has no such floor. */
  readonly leastWorkingDays?: { readonly n: number; readonly cite: Citation };
}

/** AMMR 75: a last day off moves to the next working day of the State concerned. */
export const AMMR_COUNTING: CountingRule = {
  id: 'ammr',
  eventDay: cite('AMMR 75(a)'),
  sameDay: cite('AMMR 75(b)'),
  shorterMonth: cite('AMMR 75(c)'),
  lastDayOff: 'moves',
  lastDayOffCite: cite('AMMR 75(d)'),
};

/** APR 73. */
export const APR_COUNTING: CountingRule = {
  id: 'apr',
  eventDay: cite('APR 73(a)'),
  sameDay: cite('APR 73(b)'),
  lastDayOff: 'moves',
  lastDayOffCite: cite('APR 73(c)'),
};

/** A day that an authority names itself: the act moves only what it counts. */
export const NAMED_DAY_COUNTING: CountingRule = { ...APR_COUNTING, id: 'named-day', lastDayOff: 'stands' };

/** RBPR 11. */
export const RBPR_COUNTING: CountingRule = {
  id: 'rbpr',
  eventDay: cite('RBPR 11(a)'),
  sameDay: cite('RBPR 11(b)'),
  lastDayOff: 'moves',
  lastDayOffCite: cite('RBPR 11(c)'),
};

/**
 * Dublin III 42: weekends and holidays are inside the limit and nothing moves it. The other reading, that R1182 3(4)
 * fills a gap, is shown beside it: a State should not treat another one as silent before that day.
 */
export const DUBLIN_COUNTING: CountingRule = {
  id: 'dublin-iii',
  eventDay: cite('D3 42(a)'),
  sameDay: cite('D3 42(b)'),
  lastDayOff: 'stands',
  lastDayOffCite: cite('D3 42(c)'),
  otherReading: cite('R1182 3(4)'),
};

/** Regulation 1182/71, where an act is silent. Periods in hours never move (3(4)). */
export const GENERAL_COUNTING: CountingRule = {
  id: 'r1182',
  eventDay: cite('R1182 3(1)'),
  sameDay: cite('R1182 3(2)(c)'),
  lastDayOff: 'moves',
  lastDayOffCite: cite('R1182 3(4)'),
  leastWorkingDays: { n: 2, cite: cite('R1182 3(5)') },
};

/**
 * Screening: the Regulation has no article on counting, so R1182 applies. Screening restricts liberty, so the day that
 * counts is the one before any move; the moved day is the other reading.
 */
export const SCREENING_COUNTING: CountingRule = {
  id: 'screening',
  eventDay: cite('R1182 3(1)'),
  sameDay: cite('R1182 3(2)(b)'),
  lastDayOff: 'stands',
  lastDayOffCite: cite('SR 8(3)'),
  otherReading: cite('R1182 3(4)'),
  otherReadingLeastWorkingDays: { n: 2, cite: cite('R1182 3(5)') },
};

/**
 * Review of a detention: the Directive has no article on counting, so R1182 applies. It protects liberty, so the day
 * that counts is the one before any move; the moved day is the other reading.
 */
export const LIBERTY_COUNTING: CountingRule = {
  ...SCREENING_COUNTING,
  id: 'liberty',
  lastDayOffCite: cite('RCD 11(3)'),
};

/**
 * A date on which a link or a duty ends by itself, and not a limit for acting: counted alike, but a last day off stands
 * (R1182 4(1) keeps the move away from such dates).
 */
export const CUT_OFF_COUNTING: CountingRule = {
  id: 'cut-off',
  eventDay: cite('AMMR 75(a)'),
  sameDay: cite('AMMR 75(b)'),
  shorterMonth: cite('AMMR 75(c)'),
  lastDayOff: 'stands',
  lastDayOffCite: cite('R1182 4(1)'),
};

/** The rule by which the limits of an act are counted. Acts without a rule of their own follow R1182. */
const RULES: Readonly<Record<string, CountingRule>> = {
  AMMR: AMMR_COUNTING,
  IR2055: AMMR_COUNTING,
  CFMR: AMMR_COUNTING,
  APR: APR_COUNTING,
  RBPR: RBPR_COUNTING,
  D3: DUBLIN_COUNTING,
  IR1560: DUBLIN_COUNTING,
};

/** The counting rule of the act that a limit stands in; Regulation 1182/71 where the act has none. */
export const countingRuleOf = (act: string): CountingRule => RULES[act] ?? GENERAL_COUNTING;
