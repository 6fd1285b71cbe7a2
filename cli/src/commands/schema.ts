import { type Command, UsageError } from '../command.ts';
import { nearest } from '../nearest.ts';
import { SCHEMAS } from '../schemas/index.ts';

const NAMES = Object.keys(SCHEMAS);

/** `openpact schema`: the JSON Schema of a case file, or of what a command prints. */
export const schema: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a case file or of an answer',
  usage: `schema ${NAMES.join('|')} [--json]`,
  options: { json: { type: 'boolean' } },
  async run({ positionals: [name, extra] }, io) {
    if (name === undefined) throw new UsageError(`Which schema? There are ${NAMES.join(', ')}.`);
    if (extra !== undefined) throw new UsageError(`schema prints one schema; "${extra}" is one too many.`);
    const print = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (!print) {
      const meant = nearest(name, NAMES);
      throw new UsageError(
        `There is no schema "${name}". ${meant ? `Did you mean ${meant}?` : `There are ${NAMES.join(', ')}.`}`,
      );
    }
    io.out(JSON.stringify(print(), null, 2));
    return 0;
  },
};
