import { type Day, formatDay } from '../core/index.ts';
import { type EurodacCategory, isStored } from '../eurodac/index.ts';
import type { Position } from '../position/index.ts';
import type { Expectation } from './scenario.ts';

const shown = (day: Day | undefined): string => (day === undefined ? 'no day' : formatDay(day));

/** Where what Eurodac keeps of the person differs from what is expected, in words. */
export function ofDataSets({ dataSets }: Expectation, { eurodac, on }: Position): string[] {
  return (Object.keys(dataSets ?? {}) as EurodacCategory[]).flatMap((category) => {
    const expected = dataSets?.[category];
    const found = eurodac.dataSets.findLast((set) => set.category === category);
    const says = (what: string, wanted: string, is: string): string[] =>
      wanted === is ? [] : [`data_sets.${category}${what}: expected ${wanted}, found ${is}`];
    if (expected === undefined) return [];
    if (expected === 'none') return says('', 'none', found && isStored(found, on) ? 'stored data' : 'none');
    if (!found) return says('', 'stored data', 'none');
    return [
      ...(expected.until === undefined ? [] : says('.until', shown(expected.until), shown(found.expiresOn))),
      ...(expected.cite === undefined ? [] : says('.cite', expected.cite, found.keptCite)),
      ...(expected.mark === undefined ? [] : says('.mark', expected.mark, found.mark?.because ?? 'none')),
      ...(expected.erased === undefined ? [] : says('.erased', shown(expected.erased), shown(found.erasedOn))),
    ];
  });
}
