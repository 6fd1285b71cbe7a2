import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Outcome, runStage } from './test/run-stage.ts';
import { STAGES } from './test/stages.ts';
import { summary } from './test/summary.ts';

const NAMES = STAGES.map(({ name }) => name).join(', ');
const USAGE = `npm test [-- --only STAGE[,STAGE...] [FILE...]]\nStages: ${NAMES}\n--only unit law/src/time runs the tests of that folder alone.`;

function chosen(only: readonly string[]) {
  if (only.length === 0) return STAGES;
  const unknown = only.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new TypeError(`There is no stage "${unknown}".`);
  return STAGES.filter(({ name }) => only.includes(name));
}

/** Runs the stages one after the other, prints what they came to, and gives the exit code. */
async function test(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { only: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const stages = chosen(values.only.flatMap((names) => names.split(',')));
  const outcomes: Outcome[] = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${stage.name}: ${stage.shows}`);
    const outcome = await runStage(stage, join(import.meta.dirname, '..'), positionals);
    outcomes.push(outcome);
    console.log(
      `[${index + 1}/${stages.length}] ${stage.name}: ${outcome.broke ?? 'done'} (${outcome.seconds.toFixed(1)} s)`,
    );
    if (process.exitCode === 130) break;
  }
  console.log(summary(outcomes));
  return outcomes.some(({ failed }) => failed > 0) ? 1 : Number(process.exitCode ?? 0);
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
