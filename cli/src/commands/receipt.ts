import { checkReceipt, findRegime, REGIMES, receiptOf, regimeOf, sealReceipt } from '@openpact/law';
import { type Command, type Input, type Io, UsageError } from '../command.ts';
import { readCase, readDay, readRegime } from '../edges/index.ts';
import { checkAsText, sha256 } from '../receipt/index.ts';

const USAGE = `receipt make CASE [--on DATE] [--regime ${REGIMES.map(({ id }) => id).join('|')}] | receipt verify RECEIPT [--json]`;

async function make(path: string, input: Input, io: Io): Promise<number> {
  const on = readDay(input, 'on') ?? io.today;
  const asked = readRegime(input);
  const file = await readCase(path, io);
  const regime = asked === undefined ? regimeOf(file) : findRegime(asked);
  if (!regime)
    throw new UsageError(
      `The position of a person under ${asked} is not known here. Choose --regime ${REGIMES.map(({ id }) => id).join(' or ')}.`,
    );
  const { ruleSetHere, surroundings } = await import('@openpact/reference');
  const receipt = await sealReceipt(receiptOf(file, regime, on, surroundings, ruleSetHere()), sha256);
  io.out(JSON.stringify(receipt, null, 2));
  return 0;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`${name} is not JSON. Give a receipt as it was made.`);
  }
}

async function verify(path: string, input: Input, io: Io): Promise<number> {
  const name = path === '-' ? 'The standard input' : path;
  const value = parsed(await io.readFile(path), name);
  const { ruleSetHere } = await import('@openpact/reference');
  const check = await checkReceipt(value, ruleSetHere(), sha256);
  if (check.outcome === 'unreadable') {
    const problems = check.problems.map(({ field, problem, mend }) => `  ${field} ${problem} ${mend}`);
    throw new UsageError([`${name} is not a receipt that can be checked.`, ...problems].join('\n'));
  }
  io.out(input.values.json ? JSON.stringify(check, null, 2) : checkAsText(check));
  return check.outcome === 'same' ? 0 : 1;
}

/** `openpact receipt`: makes the receipt of an answer, or runs one again. Exit code 1 when it does not hold. */
export const receipt: Command = {
  name: 'receipt',
  summary: 'Make the receipt of an answer, or run one again and compare',
  usage: USAGE,
  options: { on: { type: 'string' }, regime: { type: 'string' }, json: { type: 'boolean' } },
  async run(input, io) {
    const [what, path, extra] = input.positionals;
    if (what !== 'make' && what !== 'verify') throw new UsageError(`Make or verify?\nUsage: openpact ${USAGE}`);
    if (path === undefined)
      throw new UsageError(`Which file? Give its path, or - for the standard input.\nUsage: openpact ${USAGE}`);
    if (extra !== undefined) throw new UsageError(`receipt ${what} takes one file; "${extra}" is one too many.`);
    if (what === 'verify' && (input.values.on !== undefined || input.values.regime !== undefined))
      throw new UsageError('receipt verify takes day and rules from the receipt. Leave --on and --regime out.');
    return what === 'make' ? make(path, input, io) : verify(path, input, io);
  },
};
