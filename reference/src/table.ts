import { readFileSync } from 'node:fs';
import type { Cell } from './cell.ts';
import { parseCsv } from './csv.ts';

type Columns = Readonly<Record<string, Cell<unknown>>>;
type Row<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> };

/**
 * Reads a table whose header is exactly these columns in this order.
 * @throws RangeError `population-gdp.csv, row 12, population: "12.5" is not a whole number.`
 */
export function parseTable<C extends Columns>(content: string, file: string, columns: C): readonly Row<C>[] {
  const [header, ...rows] = parseCsv(content, file);
  const names = Object.keys(columns);
  if (header?.fields.join() !== names.join()) {
    throw new RangeError(
      `${file}, row 1: the header is "${header?.fields.join() ?? ''}" and must be "${names.join()}".`,
    );
  }
  return rows.map(({ line, fields }) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, at) => {
      try {
        row[name] = columns[name]?.(fields[at] ?? '');
      } catch (error) {
        if (error instanceof RangeError) throw new RangeError(`${file}, row ${line}, ${name}: ${error.message}.`);
        throw error;
      }
    });
    return Object.freeze(row) as Row<C>;
  });
}

/** A table of this package's `data` folder, read when first asked for and then kept. */
export function table<C extends Columns>(file: string, columns: C): () => readonly Row<C>[] {
  let kept: readonly Row<C>[] | undefined;
  return () => {
    kept ??= Object.freeze(
      parseTable(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'), file, columns),
    );
    return kept;
  };
}
