import { LIMITS, limitAsJson, REGIME_IDS } from '@openpact/law';
import { type Command, UsageError } from '../command.ts';
import { readRegime } from '../edges/index.ts';
import { limitsAsText, limitsOfRegime } from '../limits/index.ts';

/** `openpact limits`: every time limit with its length, its variants, who must act, and what follows when it passes. */
export const limits: Command = {
  name: 'limits',
  summary: 'List the time limits',
  usage: `limits [--regime ${REGIME_IDS.join('|')}] [--json]`,
  options: { regime: { type: 'string' }, json: { type: 'boolean' } },
  async run(input, io) {
    const [extra] = input.positionals;
    if (extra !== undefined) {
      throw new UsageError(`limits takes no "${extra}". For the last day of one limit type openpact due ${extra}.`);
    }
    const regime = readRegime(input);
    const rows = (regime === undefined ? LIMITS : limitsOfRegime(regime)).map((limit) => limitAsJson(limit));
    io.out(input.values.json ? JSON.stringify({ limits: rows }, null, 2) : limitsAsText(rows));
    return 0;
  },
};
