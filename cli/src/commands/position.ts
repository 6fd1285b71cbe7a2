import { REGIMES } from '@openpact/law';
import { type Command, UsageError } from '../command.ts';
import { readCase, readDay, readRegime } from '../edges/index.ts';
import { positionAnswer, positionAsText } from '../position/index.ts';

const USAGE = `position FILE [--on DATE] [--regime ${REGIMES.map((regime) => regime.id).join('|')}] [--json]`;

/** `openpact position`: what the law says of one person on one day. */
export const position: Command = {
  name: 'position',
  summary: 'Find a person’s legal position from a case file (YAML or JSON)',
  usage: USAGE,
  options: { on: { type: 'string' }, regime: { type: 'string' }, json: { type: 'boolean' } },
  async run(input, io) {
    const [path, extra] = input.positionals;
    if (path === undefined) {
      throw new UsageError(`Which case file? Give its path, or - for the standard input.\nUsage: openpact ${USAGE}`);
    }
    if (extra !== undefined) throw new UsageError(`position takes one file; "${extra}" is one too many.`);
    const on = readDay(input, 'on') ?? io.today;
    const regime = readRegime(input);
    const question = { file: await readCase(path, io), on, regime };
    const { surroundings } = await import('@openpact/reference');
    const answer = positionAnswer(question, surroundings);
    io.out(input.values.json ? JSON.stringify(answer, null, 2) : positionAsText(answer));
    return 0;
  },
};
