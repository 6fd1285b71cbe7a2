import { INADMISSIBILITY_GROUNDS, SAFE_THIRD_COUNTRY_LINKS } from '../admissibility/index.ts';
import {
  type Day,
  isMemberState,
  type MemberState,
  type Period,
  parseDay,
  parsePeriod,
  type RegimeId,
} from '../core/index.ts';
import { type FileProblem, readCaseFile } from '../file/index.ts';
import type { Surroundings } from '../position/index.ts';
import type { RecognitionRate } from '../procedure/index.ts';
import { findRegime, REGIMES } from '../regimes/index.ts';
import type { NationalChoice, NationalChoices, NationalOf } from '../time/index.ts';
import { expandTwin, isRaw, type Raw } from './expand-twin.ts';
import { readCrisis } from './read-crisis.ts';
import { readExpectation } from './read-expectation.ts';
import type { Scenario } from './scenario.ts';

export type ReadScenarios =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const FIRST: readonly string[] = [
  'id',
  'title',
  'why',
  'regime',
  'on',
  'holidays',
  'rates',
  'crisis',
  'national',
  'safe_third_country',
  'not_used',
  'file',
  'then',
];
const TWIN: readonly string[] = [
  'id',
  'title',
  'why',
  'like',
  'but',
  'on',
  'holidays',
  'rates',
  'crisis',
  'national',
  'safe_third_country',
  'not_used',
  'then',
];

/** What a scenario hands on to its twins. */
interface Base {
  readonly regime: RegimeId;
  readonly file: Raw;
  readonly on: unknown;
  readonly holidays: unknown;
  readonly rates: unknown;
  readonly crisis: unknown;
  readonly national: unknown;
  readonly links: unknown;
  readonly notUsed: unknown;
}

type Complain = (field: string, value: unknown, problem: string, mend: string) => undefined;

const complainTo =
  (problems: FileProblem[], path: string): Complain =>
  (field, value, problem, mend) => {
    problems.push({ field: field ? `${path}.${field}` : path, value, problem, mend });
    return undefined;
  };

/**
 * Reads a list of scenarios that came from outside (already parsed from YAML or JSON), and works out the twins. Gives
 * them all, or every problem with its place and its mend. A word that is not part of the form is a problem.
 */
export function readScenarios(from: unknown): ReadScenarios {
  const problems: FileProblem[] = [];
  if (!Array.isArray(from)) {
    const problem = { field: '', value: from, problem: 'is not a list of scenarios.', mend: 'Write a list.' };
    return { ok: false, problems: [problem] };
  }
  const bases = new Map<string, Base>();
  const scenarios: Scenario[] = [];
  from.forEach((raw: unknown, index) => {
    const scenario = readScenario(raw, `[${index}]`, bases, problems);
    if (scenario) scenarios.push(scenario);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenarios };
}

function readScenario(
  raw: unknown,
  path: string,
  bases: Map<string, Base>,
  problems: FileProblem[],
): Scenario | undefined {
  const complain = complainTo(problems, path);
  if (!isRaw(raw)) return complain('', raw, 'is not a scenario.', 'Write { title: …, file: …, then: … }.');
  const known = raw.like === undefined ? FIRST : TWIN;
  for (const name of Object.keys(raw).filter((key) => !known.includes(key))) {
    complain(name, raw[name], 'is not a part of a scenario.', `Parts: ${known.join(', ')}.`);
  }
  const { id, title, why } = raw;
  if (typeof title !== 'string' || title === '')
    return complain('title', title, 'is missing.', 'Say in one line what happens.');
  if (bases.has(title)) complain('title', title, 'stands twice.', 'Give each scenario a title of its own.');
  if (id !== undefined && typeof id !== 'string') complain('id', id, 'is not a text.', 'Write it like A01.');
  if (why === undefined ? raw.like === undefined : typeof why !== 'string')
    complain('why', why, 'is missing.', 'Say in plain words why the law answers so.');
  const base = raw.like === undefined ? firstOf(raw, complain) : twinOf(raw, bases, path, problems, complain);
  if (!base) return undefined;
  bases.set(title, base);
  const read = readCaseFile(base.file);
  if (!read.ok) {
    problems.push(...read.problems.map((p) => ({ ...p, field: `${path}.file.${p.field}` })));
    return undefined;
  }
  const on = base.on === undefined ? read.file.events.at(-1)?.on : dayFrom(base.on, 'on', complain);
  if (on === undefined)
    return complain('on', base.on, 'is missing.', 'A file without events needs the day of the question.');
  const around = readAround(base, complain);
  if (raw.then === undefined) return complain('then', undefined, 'is missing.', 'Say what the law answers.');
  const expected = readExpectation(raw.then, `${path}.then`, problems);
  if (!expected) return undefined;
  if (Object.keys(expected).length === 0)
    return complain('then', raw.then, 'says nothing.', 'Say what the law answers.');
  return {
    ...(typeof id === 'string' ? { id } : {}),
    title,
    ...(typeof why === 'string' ? { why } : {}),
    ...(typeof raw.like === 'string' ? { like: raw.like } : {}),
    regime: base.regime,
    on,
    file: read.file,
    around,
    expected,
  };
}

function firstOf(raw: Raw, complain: Complain): Base | undefined {
  const regime = typeof raw.regime === 'string' ? findRegime(raw.regime) : undefined;
  if (!regime)
    return complain(
      'regime',
      raw.regime,
      'is not a set of rules.',
      `Write one of: ${REGIMES.map((r) => r.id).join(', ')}.`,
    );
  if (!isRaw(raw.file)) return complain('file', raw.file, 'is not a case file.', 'Write { person: …, events: […] }.');
  return {
    regime: regime.id,
    file: raw.file,
    on: raw.on,
    holidays: raw.holidays,
    rates: raw.rates,
    crisis: raw.crisis,
    national: raw.national,
    links: raw.safe_third_country,
    notUsed: raw.not_used,
  };
}

function twinOf(
  raw: Raw,
  bases: ReadonlyMap<string, Base>,
  path: string,
  problems: FileProblem[],
  complain: Complain,
): Base | undefined {
  const first = bases.get(String(raw.like));
  if (!first)
    return complain('like', raw.like, 'is not the title of a scenario above.', 'Write the title as it stands there.');
  const but = raw.but ?? {};
  if (!isRaw(but)) return complain('but', but, 'is not a list of changes.', 'Write { event_type: { field: value } }.');
  return {
    regime: first.regime,
    file: expandTwin(first.file, but, `${path}.but`, problems),
    on: raw.on ?? first.on,
    holidays: raw.holidays ?? first.holidays,
    rates: raw.rates ?? first.rates,
    crisis: raw.crisis ?? first.crisis,
    national: raw.national ?? first.national,
    links: raw.safe_third_country ?? first.links,
    notUsed: raw.not_used ?? first.notUsed,
  };
}

const dayFrom = (value: unknown, field: string, complain: Complain): Day | undefined =>
  (typeof value === 'string' ? parseDay(value) : undefined) ??
  complain(field, value, 'is not a day.', 'Write it like 2026-07-03.');

function readAround({ holidays, rates, crisis, national, links, notUsed }: Base, complain: Complain): Surroundings {
  const daysOff = readHolidays(holidays, complain);
  const known = readRates(rates, complain);
  const decisions = readCrisis(crisis, complain);
  return {
    calendarOf: (state) => ({
      state: state ?? 'EU',
      holidays: (state && daysOff.get(state)) ?? new Set<Day>(),
    }),
    findRate: (country) => known.get(country),
    ...(decisions ? { crisis: decisions } : {}),
    nationalOf: readNational(national, complain),
    ...readLinks(links, complain),
    ...readNotUsed(notUsed, complain),
  };
}

/** The version of the links to a safe third country: `safe_third_country: apr_2024`. */
function readLinks(from: unknown, complain: Complain): Pick<Surroundings, 'safeThirdCountryLinks'> {
  if (from === undefined) return {};
  const version = SAFE_THIRD_COUNTRY_LINKS.find(({ id }) => id === from);
  const known = SAFE_THIRD_COUNTRY_LINKS.map(({ id }) => id).join(', ');
  if (!version) complain('safe_third_country', from, 'is no version of the law.', `Write one of: ${known}.`);
  return version ? { safeThirdCountryLinks: version.id } : {};
}

/** Grounds of inadmissibility that national law does not use: `not_used: [safe_third_country]`. */
function readNotUsed(from: unknown, complain: Complain): Pick<Surroundings, 'examinationChoicesOf'> {
  if (from === undefined) return {};
  const known: readonly unknown[] = INADMISSIBILITY_GROUNDS;
  if (!Array.isArray(from) || from.some((ground) => !known.includes(ground))) {
    complain('not_used', from, 'is no list of grounds.', `Write some of: ${known.join(', ')}.`);
    return {};
  }
  const enabled = Object.fromEntries(INADMISSIBILITY_GROUNDS.map((ground) => [ground, !from.includes(ground)]));
  return { examinationChoicesOf: () => ({ inadmissibility: { enabled } }) };
}

const NATIONAL: Readonly<Record<string, NationalChoice>> = {
  appeal_short: 'appealShort',
  appeal_long: 'appealLong',
  request_to_remain: 'requestToRemain',
  return_decision: 'returnDecision',
};

/** What national law chose, by State: `{ DE: { appeal_short: 7 days } }`. */
function readNational(from: unknown, complain: Complain): NationalOf {
  const byState = new Map<string, NationalChoices>();
  const mend = `Write { DE: { appeal_short: 7 days } }; one of ${Object.keys(NATIONAL).join(', ')}.`;
  if (from !== undefined && !isRaw(from)) complain('national', from, 'is not a table of national choices.', mend);
  for (const [state, chosen] of Object.entries(isRaw(from) ? from : {})) {
    if (!isMemberState(state) || !isRaw(chosen)) {
      complain(`national.${state}`, chosen, 'is not what a State chose.', mend);
      continue;
    }
    const choices: Partial<Record<NationalChoice, Period>> = {};
    for (const [name, length] of Object.entries(chosen)) {
      const choice = Object.hasOwn(NATIONAL, name) ? NATIONAL[name] : undefined;
      const period = typeof length === 'string' ? parsePeriod(length) : undefined;
      if (choice && period) choices[choice] = period;
      else complain(`national.${state}.${name}`, length, 'is not a national choice.', mend);
    }
    byState.set(state, choices);
  }
  return (state) => byState.get(state ?? '') ?? {};
}

function readHolidays(from: unknown, complain: Complain): Map<MemberState, ReadonlySet<Day>> {
  const byState = new Map<MemberState, ReadonlySet<Day>>();
  if (from === undefined) return byState;
  if (!isRaw(from)) {
    complain('holidays', from, 'is not a calendar.', 'Write { DE: [2026-12-25] }.');
    return byState;
  }
  for (const [state, listed] of Object.entries(from)) {
    if (!isMemberState(state) || !Array.isArray(listed)) {
      complain(`holidays.${state}`, listed, 'is not the calendar of a State.', 'Write { DE: [2026-12-25] }.');
      continue;
    }
    const found = listed.map((value) => dayFrom(value, `holidays.${state}`, complain));
    byState.set(state, new Set(found.filter((day) => day !== undefined)));
  }
  return byState;
}

/** Recognition rates as a share from 0 to 1: one number, or `[lowest, highest]` where it is only known between two. */
function readRates(from: unknown, complain: Complain): Map<string, RecognitionRate> {
  const byCountry = new Map<string, RecognitionRate>();
  if (from === undefined) return byCountry;
  if (!isRaw(from)) {
    complain('rates', from, 'is not a table of rates.', 'Write { SY: 0.85 } or { SY: [0.8, 0.9] }.');
    return byCountry;
  }
  for (const [country, rate] of Object.entries(from)) {
    const [low, high] = Array.isArray(rate) ? rate : [rate, rate];
    if (typeof low !== 'number' || typeof high !== 'number' || !(low >= 0 && low <= high && high <= 1)) {
      complain(`rates.${country}`, rate, 'is not a rate.', 'Write a number from 0 to 1, or [lowest, highest].');
      continue;
    }
    byCountry.set(country, { country, year: 0, low, high, source: 'scenario' });
  }
  return byCountry;
}
