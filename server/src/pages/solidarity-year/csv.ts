/**
 * One field of a CSV file. Spreadsheets run a text that begins with one of `= + - @` or a control sign as a formula;
 * such a text gets an apostrophe in front. Numbers are left alone.
 */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[\s]*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A CSV file as RFC 4180 writes it. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
