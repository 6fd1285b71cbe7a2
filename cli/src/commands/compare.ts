import { type Command, UsageError } from '../command.ts';
import { compareAnswer, compareAsText } from '../compare/index.ts';
import { readCase, readDay } from '../edges/index.ts';

const USAGE = 'compare FILE [--on DATE] [--json]';

/** `openpact compare`: one case under every set of rules, and where they part. */
export const compare: Command = {
  name: 'compare',
  summary: 'Run a case file under every set of rules and show what differs',
  usage: USAGE,
  options: { on: { type: 'string' }, json: { type: 'boolean' } },
  async run(input, io) {
    const [path, extra] = input.positionals;
    if (path === undefined)
      throw new UsageError(`Which case file? Give its path, or - for the standard input.\nUsage: openpact ${USAGE}`);
    if (extra !== undefined) throw new UsageError(`compare takes one file; "${extra}" is one too many.`);
    const on = readDay(input, 'on') ?? io.today;
    const file = await readCase(path, io);
    const { surroundings } = await import('@openpact/reference');
    const answer = compareAnswer(file, on, surroundings);
    io.out(input.values.json ? JSON.stringify(answer, null, 2) : compareAsText(answer));
    return 0;
  },
};
