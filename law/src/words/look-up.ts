/** The words of a key. A key without words reads as itself: a page shows something rather than nothing. */
export const lookUp = (table: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(table, key) ? table[key] : undefined) ?? key.replaceAll(/[-_]/g, ' ');
