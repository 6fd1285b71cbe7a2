import type { RegimeId } from '../../core/index.ts';
import { type CountingRule, LIMITS } from '../../time/index.ts';
import type { RuleRow } from '../entry.ts';
import { recalledPart } from './recalled.ts';

const rowOf = (counting: CountingRule, regime: RegimeId): RuleRow => ({
  id: `counting.${counting.id}`,
  name: counting.id,
  kind: 'counting',
  title: `How days are counted: ${counting.eventDay.split(' ')[0]}`,
  meaning: `The day of the event is not counted. Weeks end on the same day of the week, months and years on the same date or on the last day of a shorter month. A last day that is a Saturday, a Sunday or a public holiday ${counting.lastDayOff === 'moves' ? 'moves to the next working day' : 'stays where it is'}.`,
  regime,
  cites: [...new Set([counting.eventDay, counting.sameDay, counting.lastDayOffCite])],
  ...recalledPart({}, counting.eventDay),
  asks: [],
  parameters: [
    {
      regime,
      name: 'A last day off',
      value: counting.lastDayOff === 'moves' ? 'moves to the next working day' : 'stands',
      cite: counting.lastDayOffCite,
    },
    ...(counting.leastWorkingDays
      ? [
          {
            regime,
            name: 'Working days that a period must hold',
            value: String(counting.leastWorkingDays.n),
            cite: counting.leastWorkingDays.cite,
          },
        ]
      : []),
    ...(counting.otherReading
      ? [{ regime, name: 'Another reading', value: 'a last day off moves all the same', cite: counting.otherReading }]
      : []),
  ],
  restsOn: [],
});

/** How the acts count their time limits, as far as a limit is counted so. */
export function countingRows(): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  for (const { counting, regime } of LIMITS) {
    const key = `${counting.id} ${regime}`;
    if (!rows.has(key)) rows.set(key, rowOf(counting, regime));
  }
  return [...rows.values()];
}
