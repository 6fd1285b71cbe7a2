import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  type CaseFile,
  type Day,
  day,
  formatDay,
  later,
  type Person,
  REGIMES,
  type Regime,
  readCaseFile,
  resolveCitation,
} from '@openpact/law';
import { describe, expect, test } from 'vitest';
import { type Bound, type Exploration, explore, type Reached } from './explore.ts';
import { GAPS } from './gaps.ts';
import { story, wrongWith } from './what-must-hold.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/explain/gaps-in-the-law.md'), 'utf8');

/** An adult, a child alone, and somebody of whom nothing is known. */
const PERSONS: readonly Person[] = [
  { nationality: 'SY', born: day('1995-01-01'), unaccompanied: false },
  { nationality: 'AF', born: day('2014-01-01'), unaccompanied: true },
  {},
];

/** Enough that every stage is reached under each regime, in some seconds; `LIMBO_STATES=20000` goes on for a night. */
const BOUND: Bound = { states: Number(process.env.LIMBO_STATES ?? 1200) };

/** Courses that are under way: what comes late in them would lie behind the bound. */
const BEGUN: readonly (readonly Record<string, unknown>[])[] = [
  [
    { type: 'application_registered', in: 'DE' },
    { type: 'application_lodged', in: 'DE' },
    { type: 'eurodac_hit', in: 'GR', category: 'applicant' },
  ],
  [
    { type: 'irregular_entry', into: 'GR' },
    { type: 'application_registered', in: 'DE' },
    { type: 'application_lodged', in: 'DE' },
    { type: 'take_charge_requested', to: 'GR', by: 'DE' },
    { type: 'take_charge_refused', by: 'GR' },
    { type: 're_examination_requested', to: 'GR' },
  ],
];

/** Empty files of each person, and one for each course that is under way, one event a day. */
function startsFrom(from: Day): CaseFile[] {
  const begun = BEGUN.map((events) => ({
    person: { nationality: 'SY', born: '1995-01-01', unaccompanied: false },
    events: events.map((event, index) => ({ ...event, on: formatDay(addDays(from, index)) })),
  })).map(readCaseFile);
  return [
    ...PERSONS.map((person) => ({ person, events: [] })),
    ...begun.map((read) => {
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return read.file;
    }),
  ];
}

const firstDay = ({ from }: Regime): Day => later(from.day, day('2025-03-03'));

interface Found {
  readonly exploration: Exploration;
  /** What is wrong in a way that no gap explains, each with the first story that shows it. */
  readonly wrong: ReadonlyMap<string, string>;
  /** The gaps that were met. */
  readonly gaps: ReadonlySet<string>;
}

function exploreUnder(regime: Regime): Found {
  const wrong = new Map<string, string>();
  const gaps = new Set<string>();
  const see = (reached: Reached): void => {
    const here = GAPS.filter((gap) => gap.regimes.includes(regime.id) && gap.holds(reached));
    for (const { id } of here) gaps.add(id);
    for (const each of wrongWith(reached)) {
      const explained = each.startsWith('no-next-step') && here.some((gap) => gap.excuses);
      if (!explained && !wrong.has(each)) wrong.set(each, story(reached));
    }
  };
  return { exploration: explore(startsFrom(firstDay(regime)), regime, firstDay(regime), BOUND, see), wrong, gaps };
}

describe.each(REGIMES)('under $id nobody is in limbo', (regime) => {
  const { exploration, wrong, gaps } = exploreUnder(regime);

  test('each state that was reached has a next step with an actor or is final, and each lapse leads somewhere', () => {
    expect([...wrong].map(([what, how]) => `${what}: ${how}`)).toEqual([]);
  });

  test('the exploration came far: the stages of a whole course, and most of the vocabulary', () => {
    expect([...exploration.stages]).toEqual(
      expect.arrayContaining([
        'application-made',
        'responsibility',
        'transfer',
        'examination',
        'decided',
        'appeal',
        'return',
        'protected',
        'departed',
      ]),
    );
    expect(exploration.eventTypes.size).toBeGreaterThan(100);
    expect(exploration.looked).toBeGreaterThan(10 * BOUND.states);
  });

  test('it says where it stopped', () => {
    expect(exploration.states).toBeGreaterThanOrEqual(Math.min(BOUND.states, exploration.states));
    expect(exploration.left).toBe(Math.max(0, exploration.states - BOUND.states));
  });

  test.each(GAPS.filter((gap) => gap.regimes.includes(regime.id)).map((gap) => gap.id))(
    'the gap %s is met: one that is not is stale',
    (id) => {
      expect([...gaps]).toContain(id);
    },
  );
});

describe('the gaps that are listed', () => {
  test.each(GAPS.map((gap) => [gap.id, gap] as const))('%s is explained, with its places', (id, { cites }) => {
    const section = PAGE.split('\n## ').find((part) => part.includes(`\`${id}\``));
    expect(section).toBeDefined();
    for (const cite of cites) {
      expect(section).toContain(cite);
      expect(resolveCitation(cite)).toMatchObject({ ok: true });
    }
  });

  test('and the page explains no other', () => {
    const explained = [...PAGE.matchAll(/^`([a-z-]+)`/gm)].map((match) => match[1]);
    expect(explained.sort()).toEqual(GAPS.map((gap) => gap.id).sort());
  });
});
