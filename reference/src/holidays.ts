import { createRequire } from 'node:module';
import { addDays, type Day, day, dayOf, isWeekend, type MemberState } from '@openpact/law';

/** The part of `date-holidays` that is used here. */
interface Calendar {
  getHolidays(year: number): readonly {
    readonly date: string;
    readonly start: Date;
    readonly end: Date;
    readonly type: string;
    readonly rule: string;
    readonly substitute?: boolean;
  }[];
}

const MS_PER_DAY = 86_400_000;

/** Day of Easter in the Eastern churches, in today's calendar; valid 1900 to 2099 (Meeus, Julian computus plus 13 days). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(dayOf(year, Math.floor(n / 31), (n % 31) + 1), 13);
}

/** What the package's calendar of a State gets wrong for the whole State, and what holds instead. */
interface Correction {
  readonly why: string;
  /** Rules of the package to leave out. */
  readonly drop?: (rule: string) => boolean;
  readonly add?: (year: number) => readonly Day[];
}

/** Bulgaria since 2017: a holiday on a weekend, Easter's apart, gives the next working days off instead. */
function bulgarianSubstitutes(year: number): Day[] {
  if (year < 2017) return [];
  const easter = orthodoxEaster(year);
  const fixed: Day[] = [
    [1, 1],
    [3, 3],
    [5, 1],
    [5, 6],
    [5, 24],
    [9, 6],
    [9, 22],
    [12, 24],
    [12, 25],
    [12, 26],
  ].map(([month = 1, date = 1]) => dayOf(year, month, date));
  const taken = new Set<Day>([...fixed, addDays(easter, -2), easter, addDays(easter, 1)]);
  return fixed.filter(isWeekend).map((holiday) => {
    let next = holiday;
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    return next;
  });
}

/** Corrections, each checked against the State's own rule; nothing here for a State whose calendar is right. */
const CORRECTIONS: Readonly<Partial<Record<MemberState, Correction>>> = {
  BG: {
    why: '26 December is a public holiday, and a holiday on a weekend moves (Labour Code, Article 154).',
    add: (year) => [dayOf(year, 12, 26), ...bulgarianSubstitutes(year)],
  },
  CH: {
    why: 'Only these are kept in every canton; the package lists days of most cantons as national.',
    drop: (rule) => !/^(01-01|08-01|12-25|easter 39)$/.test(rule),
  },
  CY: {
    why: 'Green Monday is 48 days before Easter, and the Monday of the Flood 50 days after.',
    drop: (rule) => rule === 'orthodox -47',
    add: (year) => [addDays(orthodoxEaster(year), -48), addDays(orthodoxEaster(year), 50)],
  },
  ES: {
    why: 'A day moved from a Sunday is chosen by each Autonomous Community, so it is regional.',
    drop: (rule) => rule.startsWith('substitutes'),
  },
  LI: {
    why: 'The National Day and All Saints are public holidays; the bridging days of the administration are not.',
    drop: (rule) => /^easter (40|61)$/.test(rule),
    add: (year) => [dayOf(year, 8, 15), dayOf(year, 11, 1)],
  },
  SK: {
    why: '8 May and 15 September are working days in 2026 only.',
    add: (year) => (year > 2026 ? [dayOf(year, 5, 8), dayOf(year, 9, 15)] : []),
  },
};

// The package takes a tenth of a second to load, so it is loaded when the first holiday is asked for and not before.
let Holidays: (new (country: string) => Calendar) | undefined;
const calendars = new Map<MemberState, Calendar>();

function calendarOf(state: MemberState): Calendar {
  Holidays ??= createRequire(import.meta.url)('date-holidays') as new (country: string) => Calendar;
  let calendar = calendars.get(state);
  if (!calendar) {
    calendar = new Holidays(state);
    calendars.set(state, calendar);
  }
  return calendar;
}

const perYear = new Map<string, readonly Day[]>();

function holidaysOfYear(state: MemberState, year: number): readonly Day[] {
  const key = `${state} ${year}`;
  const kept = perYear.get(key);
  if (kept) return kept;
  const correction = CORRECTIONS[state];
  const found = new Set<Day>(correction?.add?.(year));
  for (const { date, start, end, type, rule } of calendarOf(state).getHolidays(year)) {
    const wholeDay = date.slice(11, 16) === '00:00';
    if (type !== 'public' || !wholeDay || correction?.drop?.(rule)) continue;
    const lasts = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_PER_DAY));
    for (let n = 0; n < lasts; n += 1) found.add(addDays(day(date.slice(0, 10)), n));
  }
  const days = [...found].sort((a, b) => a - b);
  perYear.set(key, days);
  return days;
}

const perRange = new Map<string, ReadonlySet<Day>>();

/**
 * The public holidays of a State in the years from `fromYear` to `toYear`, both included: days that the whole State
 * keeps, with the days that the law gives in their stead. Days that only a region or a sector keeps, half days, and
 * days of observance are not in it; a holiday on a weekend is. Kept after the first call, so ask for the same years.
 * Source: package `date-holidays`, with the corrections in this file.
 *
 * @throws RangeError when the years stand the wrong way round or outside 1970 to 2099.
 */
export function holidays(state: MemberState, fromYear: number, toYear: number): ReadonlySet<Day> {
  if (
    !Number.isInteger(fromYear) ||
    !Number.isInteger(toYear) ||
    fromYear > toYear ||
    fromYear < 1970 ||
    toYear > 2099
  ) {
    throw new RangeError(`No holidays for ${fromYear} to ${toYear}: give whole years in order, from 1970 to 2099.`);
  }
  const key = `${state} ${fromYear} ${toYear}`;
  let set = perRange.get(key);
  if (!set) {
    const days: Day[] = [];
    for (let year = fromYear; year <= toYear; year += 1) days.push(...holidaysOfYear(state, year));
    set = new Set(days);
    perRange.set(key, set);
  }
  return set;
}
