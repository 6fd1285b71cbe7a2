/** One line of a file as text, with the number of the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads comma-separated text as RFC 4180 writes it: quotes around a field, doubled inside it. Strict: a stray quote, an
 * open one at the end, or a row of another width than the first is an error that names file and row.
 *
 * @throws SyntaxError `population-gdp.csv, row 12: 6 fields where the header has 7.`
 */
export function parseCsv(text: string, file: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let line = 1;
  let began = 1;

  const endField = () => {
    fields.push(field);
    field = '';
    state = 'start';
  };
  const endRow = () => {
    endField();
    const width = rows[0]?.fields.length ?? fields.length;
    if (fields.length !== width) {
      throw new SyntaxError(`${file}, row ${began}: ${fields.length} fields where the header has ${width}.`);
    }
    rows.push({ line: began, fields });
    fields = [];
  };

  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (state === 'quoted') {
      if (sign === '\n') line += 1;
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else state = 'closed';
    } else if (sign === ',') endField();
    else if (sign === '\n' || (sign === '\r' && text[at + 1] === '\n')) {
      if (sign === '\r') at += 1;
      endRow();
      line += 1;
      began = line;
    } else if (sign === '"' && state === 'start') state = 'quoted';
    else if (sign === '"' || state === 'closed') {
      throw new SyntaxError(
        `${file}, row ${began}: a quote stands where none may. Quote the whole field and double it.`,
      );
    } else {
      field += sign;
      state = 'plain';
    }
  }
  if (state === 'quoted') throw new SyntaxError(`${file}, row ${began}: a quoted field is not closed.`);
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}
