import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { criteria } from './criteria.ts';
import { due } from './due.ts';
import { figuresOf, type Outcome, putFigures } from './figures.ts';
import { loadNow, type Machine, sayMachine, thisMachine } from './machine.ts';
import { isMet, type Measured } from './measured.ts';
import type { Part } from './part.ts';
import { positions } from './position.ts';
import { records } from './records.ts';
import { reevaluation } from './reevaluation.ts';
import { server } from './server.ts';
import { shares } from './shares.ts';
import { start } from './start.ts';
import { HEAD, rowOf, sayAim } from './table.ts';

const PARTS: readonly Part[] = [due, shares, positions, criteria, reevaluation, records, server, start];
const PAGE = join(import.meta.dirname, '..', 'docs', 'reference', 'benchmarks.md');

const USAGE = `npm run bench [-- --only PART[,PART...]] [--quick] [--write]
Parts: ${PARTS.map(({ name, shows }) => `${name} (${shows})`).join(', ')}
--quick takes a short look; --write puts the figures into docs/reference/benchmarks.md.`;

const say = (text: string) => process.stdout.write(`${text}\n`);

function chosen(only: readonly string[]): readonly Part[] {
  const unknown = only.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) throw new TypeError(`There is no part "${unknown}".`);
  return only.length === 0 ? PARTS : PARTS.filter(({ name }) => only.includes(name));
}

async function measure(part: Part, quick: boolean): Promise<Outcome> {
  const before = loadNow();
  const lines: Measured[] = [];
  const remarks: string[] = [];
  for await (const found of part.run({ quick })) {
    if (typeof found === 'string') remarks.push(found);
    else {
      lines.push(found);
      say(rowOf(found));
    }
  }
  for (const remark of remarks) say(remark);
  return { part: part.name, lines, remarks, load: [before, loadNow()] };
}

/** How many aims were met, and each that was not. */
function verdict(outcomes: readonly Outcome[]): string {
  const aimed = outcomes.flatMap(({ lines }) => lines).filter(({ aim }) => aim !== undefined);
  if (aimed.length === 0) return 'No aim is set for these.';
  const missed = aimed.filter((line) => !isMet(line));
  return [
    `${aimed.length - missed.length} of ${aimed.length} aims met.`,
    ...missed.map(({ what, aim }) => `Missed: ${what}${aim ? `, ${sayAim(aim)}` : ''}`),
  ].join('\n');
}

/** What was asked for on the command line. @throws TypeError that says what cannot be understood. */
function read(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.quick && values.write) throw new TypeError('Figures of a short look are not kept: leave out --quick.');
  return { ...values, parts: chosen(values.only.flatMap((names) => names.split(','))) };
}

async function keep(outcome: Outcome, machine: Machine): Promise<void> {
  const on = Temporal.Now.plainDateISO().toString();
  const figures = figuresOf(outcome, { machine, on });
  await writeFile(PAGE, putFigures(await readFile(PAGE, 'utf8'), outcome.part, figures));
}

async function bench({ parts, quick, write }: ReturnType<typeof read>): Promise<void> {
  const machine = thisMachine();
  say(sayMachine(machine));
  const outcomes: Outcome[] = [];
  for (const [index, part] of parts.entries()) {
    say(`\n[${index + 1}/${parts.length}] ${part.name}: ${part.shows} (load ${loadNow().toFixed(1)})\n\n${HEAD}`);
    const outcome = await measure(part, quick);
    outcomes.push(outcome);
    if (write) await keep(outcome, machine);
  }
  say(`\n${verdict(outcomes)}`);
}

function asked(): ReturnType<typeof read> | undefined {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

// Processes that a part started end with this one, but only when it ends by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const what = asked();
if (what?.help) say(USAGE);
else if (what) await bench(what);
