/** Type numbers (OIDs) of PostgreSQL that both drivers read alike. */
export const OID = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

/** bigint as a number. @throws RangeError beyond 2^53, rather than round in silence. */
export function readBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} is too large for a JavaScript number; cast it to text.`);
  return value;
}

/** timestamptz of a session in UTC, `2026-07-03 09:30:00.12+00`, as `2026-07-03T09:30:00.120Z`. */
export function readInstant(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(text);
  return match ? `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z` : text;
}
