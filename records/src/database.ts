import type { Dialect } from 'kysely';

/** Rows and the number of rows that a statement touched. */
export interface Answer<Row = Readonly<Record<string, unknown>>> {
  readonly rows: readonly Row[];
  readonly affected: number;
}

/** One session with the database. */
export interface Connection {
  /** Runs one statement with its parameters `$1`, `$2`, … */
  query<Row = Readonly<Record<string, unknown>>>(sql: string, parameters?: readonly unknown[]): Promise<Answer<Row>>;
  /** Runs several statements without parameters. */
  script(sql: string): Promise<void>;
}

/** PostgreSQL, or PGlite in its worker. Days come back as `2026-07-03`, instants as ISO text in UTC, bigint as number. */
export interface Database extends Connection {
  readonly kind: 'postgres' | 'embedded';
  /** Calls a function that takes one JSON text and answers JSON, by a statement that is prepared once. */
  call(name: string, json: string): Promise<unknown>;
  /** Holds one session alone while `work` runs. */
  alone<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  readonly dialect: Dialect;
  close(): Promise<void>;
}

/** Runs `work` in one transaction of this session: committed when it returns, rolled back when it throws. */
export async function transaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.script('BEGIN');
  try {
    const result = await work();
    await connection.script('COMMIT');
    return result;
  } catch (error) {
    // The first error is the one to tell; a lost connection has rolled back by itself.
    await connection.script('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
