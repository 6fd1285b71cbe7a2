import { calendarDate, REGIME_IDS } from '@openpact/law';
import { type Command, UsageError } from '../command.ts';
import { readDay, readRegime, readState, readText } from '../edges/index.ts';
import { dueAnswer, dueAsText, findLimit, findVariant } from '../limits/index.ts';

const USAGE = `due LIMIT --from DATE --state CC [--regime ${REGIME_IDS.join('|')}] [--when CONDITION] [--json]`;

/** Holidays are known from 1970 to 2099, and the longest limit with its moves takes less than four years. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2095;

/** `openpact due`: the last day of a time limit, with every step of the reckoning. */
export const due: Command = {
  name: 'due',
  summary: 'Find the last day of a time limit, with every step of the reckoning',
  usage: USAGE,
  options: {
    from: { type: 'string' },
    state: { type: 'string' },
    regime: { type: 'string' },
    when: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input, io) {
    const [name, extra] = input.positionals;
    if (name === undefined)
      throw new UsageError(`Which time limit? openpact limits lists them.\nUsage: openpact ${USAGE}`);
    if (extra !== undefined) throw new UsageError(`due takes one time limit; "${extra}" is one word too many.`);
    const limit = findLimit(name, readRegime(input) ?? 'pact-2024');
    const when = readText(input, 'when');
    const variant = when === undefined ? undefined : findVariant(limit, when);
    const from = readDay(input, 'from');
    if (from === undefined) {
      const starts = (variant?.from ?? limit.from).join(' or ');
      throw new UsageError(`From which day? Give the day of ${starts}, like --from 2026-07-14.`);
    }
    const { year } = calendarDate(from);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new UsageError(`Holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}. Choose a day in between.`);
    }
    const state = readState(input, 'state');
    if (state === undefined) {
      throw new UsageError('In which State? Its public holidays count. Write it like --state DE.');
    }
    const { calendarOf } = await import('@openpact/reference');
    const answer = dueAnswer({ limit, variant, from, state }, calendarOf(state));
    io.out(input.values.json ? JSON.stringify(answer, null, 2) : dueAsText(answer));
    return 0;
  },
};
