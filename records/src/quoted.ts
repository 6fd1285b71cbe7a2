/** A name of a table, a column or a function as SQL writes it, whatever it holds. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
