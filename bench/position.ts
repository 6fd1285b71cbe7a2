import { DEMONSTRATION_SEED, DEMONSTRATION_SIZE, demonstrationCaseload, outlookOf, personOf } from '@openpact/casework';
import {
  type CaseFile,
  compareEvents,
  day,
  determine,
  dublinIII,
  factsOf,
  type Position,
  pact2024,
  positionAsJson,
  positionOf,
  proposal2020,
  type Regime,
  regimeOf,
  type Situation,
  settle,
} from '@openpact/law';
import { surroundings } from '@openpact/reference';
import { measureInTurn } from './in-turn.ts';
import { type Aim, type Measured, measuredOf } from './measured.ts';
import type { Part } from './part.ts';
import { LOOKED_AT, longFile, twentyBefore, twentyEvents, twentyToReturn } from './people.ts';

const AT_MOST_2_MS: Aim = { figure: 'p99', atMost: 2 };
const AT_LEAST_200_000: Aim = { figure: 'perSecond', atLeast: 200_000 };
const MANY = 10_000;
/** A day on which Dublin III still governs. */
const SPRING = day('2026-03-02');

const around = surroundings;
const position = (file: CaseFile, regime: Regime = regimeOf(file)): Position =>
  positionOf(file, regime, LOOKED_AT, around);

/** Synthetic persons as the law reads them, drawn as for the demonstration. */
const caseload = (size: number) =>
  demonstrationCaseload(DEMONSTRATION_SEED, LOOKED_AT, size).map((told) => ({
    ...told,
    file: { person: personOf(told), events: told.events.toSorted(compareEvents) } satisfies CaseFile,
  }));

/** Times every single call: so many rounds over the items, after some for warming up. */
function timeEach<T>(
  what: string,
  items: readonly T[],
  rounds: number,
  run: (item: T) => unknown,
  aim?: Aim,
): Measured {
  const times: number[] = [];
  let last: unknown;
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const item of items) {
      const begin = performance.now();
      last = run(item);
      if (round >= 0) times.push(performance.now() - begin);
    }
  }
  if (last === undefined) throw new Error(`${what}: nothing came of it.`);
  return measuredOf(what, times, { aim });
}

/** Once over all, without warming up: what the whole takes, and each. */
function timeAll<T>(what: string, items: readonly T[], run: (item: T) => unknown) {
  const times: number[] = [];
  const begin = performance.now();
  for (const item of items) {
    const before = performance.now();
    run(item);
    times.push(performance.now() - before);
  }
  const seconds = (performance.now() - begin) / 1000;
  return {
    measured: measuredOf(what, times, { perSecond: items.length / seconds }),
    remark: `${what} took ${seconds.toFixed(2)} s in all, once through without warming up, in one thread.`,
  };
}

/** What the criteria look at, of each file that has come so far. */
function situations(files: readonly CaseFile[]): { readonly situation: Situation; readonly regime: Regime }[] {
  return files.flatMap((file) => {
    const regime = regimeOf(file);
    const { facts, responsibility } = settle(file, regime, LOOKED_AT, around);
    const { anchor } = responsibility;
    if (!anchor) return [];
    const frozen = factsOf(facts.person, facts.events, anchor.on);
    return [{ situation: { frozen, known: facts, anchor }, regime }];
  });
}

function determinations(files: readonly CaseFile[], samples: number): Measured {
  const asked = situations(files);
  const all = () => {
    let reasons = 0;
    for (const { situation, regime } of asked) {
      reasons += determine(regime.responsibility.criteria, situation).because.length;
    }
    return reasons;
  };
  const [measured] = measureInTurn([{ what: 'State responsible by the criteria, with reasons', run: all }], samples, 1);
  if (!measured) throw new Error('Nothing was measured.');
  const each = (milliseconds: number) => milliseconds / asked.length;
  return {
    ...measured,
    aim: AT_LEAST_200_000,
    calls: asked.length,
    perSecond: measured.perSecond * asked.length,
    median: each(measured.median),
    p95: each(measured.p95),
    p99: each(measured.p99),
  };
}

/** How fast the law answers where a person stands: one person, a caseload, a long file, and ten thousand files. */
export function* benchPosition({ quick }: { readonly quick: boolean }) {
  const times = quick ? 300 : 5000;
  const one = twentyEvents();
  const long = longFile();
  const demonstration = caseload(DEMONSTRATION_SIZE);
  const files = demonstration.map(({ file }) => file);
  const found = position(one);

  yield timeEach(
    `position of one person, ${one.events.length} events, 2024 law: to be transferred`,
    [one],
    times,
    (f) => position(f, pact2024),
    AT_MOST_2_MS,
  );
  yield timeEach('the same under the proposal of 2020', [one], times, (f) => position(f, proposal2020), AT_MOST_2_MS);
  const returning = twentyToReturn();
  yield timeEach(
    `another, ${returning.events.length} events, 2024 law: rejected at the border, to return`,
    [returning],
    times,
    (f) => position(f, pact2024),
    AT_MOST_2_MS,
  );
  const before = twentyBefore();
  yield timeEach(
    `another, ${before.events.length} events, Dublin III: appealed, to be transferred`,
    [before],
    times,
    (f) => positionOf(f, dublinIII, SPRING, around),
    AT_MOST_2_MS,
  );
  yield timeEach(
    'the first of them with every reason in words',
    [one],
    times,
    (f) => positionAsJson(position(f, pact2024)),
    AT_MOST_2_MS,
  );
  yield timeEach('limit: only to write that position as JSON', [found], times, (p) => JSON.stringify(p));
  yield timeEach(
    `position of each of ${files.length} synthetic persons`,
    files,
    quick ? 2 : 20,
    (f) => position(f),
    AT_MOST_2_MS,
  );
  yield timeEach(
    `position of one person, ${long.events.length} events`,
    [long],
    times / 5,
    (f) => position(f),
    AT_MOST_2_MS,
  );
  yield determinations(files, quick ? 20 : 200);

  const many = caseload(quick ? MANY / 10 : MANY);
  const count = many.length.toLocaleString('en');
  const positions = timeAll(`${count} files, position of each`, many, ({ file }) => position(file));
  yield positions.measured;
  const outlooks = timeAll(`${count} files, rows of the worklist of each`, many, ({ id, file, state }) =>
    outlookOf({
      id,
      version: file.events.length,
      person: file.person,
      openedBy: state,
      openedOn: file.events[0]?.on ?? LOOKED_AT,
      synthetic: true,
      entries: [],
      file,
      states: [state],
    }),
  );
  yield outlooks.measured;
  yield positions.remark;
  yield outlooks.remark;
  const sizes = files.map(({ events }) => events.length).toSorted((a, b) => a - b);
  yield `The synthetic persons have ${sizes[0]} to ${sizes.at(-1)} events each, ${sizes[Math.floor(sizes.length / 2)]} in the middle.`;
}

export const positions: Part = {
  name: 'position',
  shows: 'position of a person',
  run: benchPosition,
};
