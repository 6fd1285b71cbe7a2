import { determine, dublinIII, pact2024 } from '@openpact/law';
import { casesFor } from './engines/cases.ts';
import { TABLES } from './engines/criteria-table.ts';
import { type Compared, comparedOf, differences, enginesFor, type TabledRegime } from './engines/same-answers.ts';
import { type Aim, type Measured, measuredOf } from './measured.ts';
import type { Part } from './part.ts';

const CASES = 2000;
const ROUNDS = 2;
const AT_LEAST_200_000: Aim = { figure: 'perSecond', atLeast: 200_000 };

interface Way {
  readonly what: string;
  readonly ask: (one: Compared) => unknown;
  readonly aim?: Aim;
}

/** Each way over all cases, by turns, every call timed; what it gives is awaited only where it is a promise. */
async function timeInTurn(ways: readonly Way[], cases: readonly Compared[], rounds: number): Promise<Measured[]> {
  const timed = ways.map((way) => ({ ...way, times: [] as number[] }));
  for (let round = -1; round < rounds; round += 1) {
    for (const way of timed) {
      for (const one of cases) {
        const before = performance.now();
        const answer = way.ask(one);
        if (answer instanceof Promise) await answer;
        if (round >= 0) way.times.push(performance.now() - before);
      }
    }
  }
  return timed.map(({ what, times, aim }) => measuredOf(what, times, { aim }));
}

/** @throws Error when an engine answers a case otherwise than the rulebook: then its speed says nothing. */
async function measureUnder(regime: TabledRegime, name: string, cases: number, rounds: number): Promise<Measured[]> {
  const { criteria } = regime.responsibility;
  const compared = comparedOf(casesFor(regime, cases), regime);
  const engines = enginesFor(regime);
  for (const engine of engines) {
    const different = await differences(compared, engine.ask);
    if (different.length > 0) throw new Error(`${engine.name}, ${name}:\n${different.join('\n')}`);
  }
  const ours: Way = {
    what: `State responsible, ${name}, with reasons`,
    ask: ({ asked }) => determine(criteria, asked.situation),
    aim: AT_LEAST_200_000,
  };
  const theirs = engines.map(
    (engine): Way => ({
      what: `peer: ${engine.name}, the answer alone`,
      ask: ({ flat }) => engine.ask(flat),
    }),
  );
  return timeInTurn([ours, ...theirs], compared, rounds);
}

async function* benchCriteria({ quick }: { readonly quick: boolean }) {
  const [cases, rounds] = quick ? [300, 1] : [CASES, ROUNDS];
  for (const [regime, name] of [
    [pact2024, '2024 law'],
    [dublinIII, 'Dublin III'],
  ] as [TabledRegime, string][]) {
    yield* await measureUnder(regime, name, cases, rounds);
  }
  yield `${cases.toLocaleString('en')} invented cases under each law, among them some that each criterion decides. Before anything was timed, all three gave the same answer in each case: a State, which fact is missing, or that a human must judge.`;
  yield `The peers were asked with tables of ${TABLES['pact-2024'].length} and ${TABLES['dublin-iii'].length} rows, first hit, and with a flat record in which ages in months were counted out beforehand, outside the time. They know no missing fact and no judgement by themselves: most of the rows are there to say so. They give no reasons; ours name every criterion that was passed over, with its article and its facts.`;
}

/** The criteria of responsibility beside two engines that people would use for decision tables. */
export const criteria: Part = {
  name: 'criteria',
  shows: 'State responsible, beside two rule engines',
  run: benchCriteria,
};
