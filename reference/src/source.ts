import { maybe, oneOf, text, word } from './cell.ts';
import { table } from './table.ts';

/** How well a figure is founded. `unknown` figures have no value; they are never zero. */
export type Mark = 'official' | 'confirmed' | 'single-source' | 'derived' | 'unknown';

/** Marks as they stand in the data files. */
export const mark = oneOf('official', 'confirmed', 'single-source', 'derived');

/** Where a figure comes from. */
export interface Source {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  /** Where to read it; `undefined` where no address was kept. */
  readonly url: string | undefined;
  readonly kind: 'official' | 'press' | 'note';
  readonly licence: string;
}

const rows = table('sources.csv', {
  key: word,
  publisher: word,
  title: word,
  url: maybe(text),
  kind: oneOf('official', 'press', 'note'),
  licence: word,
});

let byKey: ReadonlyMap<string, Source> | undefined;

/** All sources of the reference data. */
export const sources = (): readonly Source[] => rows();

/** The source with this key. @throws RangeError when the data names a source that `sources.csv` lacks. */
export function getSource(key: string): Source {
  byKey ??= new Map(rows().map((source) => [source.key, source]));
  const source = byKey.get(key);
  if (!source) throw new RangeError(`There is no source "${key}" in sources.csv.`);
  return source;
}
