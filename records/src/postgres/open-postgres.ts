import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { OID, readBigint, readInstant } from '../column-types.ts';
import type { Answer, Connection, Database } from '../database.ts';
import { RecordsError, reasonOf, sqlState } from '../records-error.ts';
import { checkDatabaseUrl, publicUrl } from './database-url.ts';

/** The oldest PostgreSQL that the record runs on. */
const OLDEST = 15;

/** How long to wait for a connection, in milliseconds. */
const PATIENCE = 10_000;

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [OID.int8]: readBigint,
  [OID.date]: (text) => text,
  [OID.timestamp]: (text) => text,
  [OID.timestamptz]: readInstant,
};

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers[oid]) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

const MENDS: Readonly<Record<string, string>> = {
  '28P01': 'Check the user and the password in DATABASE_URL.',
  '28000': 'Check the user in DATABASE_URL and pg_hba.conf on the server.',
  '3D000': 'Create the database (CREATE DATABASE …), or correct the name in DATABASE_URL.',
  '53300': 'The server has no connection left: raise max_connections or close other clients.',
};

const connectionOf = (client: Pick<pg.ClientBase, 'query'>): Connection => ({
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Answer<Row>> {
    const { rows, rowCount } = await client.query(sql, [...parameters]);
    return { rows, affected: rowCount ?? 0 };
  },
  async script(sql) {
    await client.query(sql);
  },
});

/**
 * Connects to PostgreSQL. Never falls back to the embedded database.
 * @throws RecordsError when the URL is malformed, the server does not answer or refuses, or is older than version 15.
 */
export async function openPostgres(databaseUrl: string, connections: number): Promise<Database> {
  const url = checkDatabaseUrl(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'openpact',
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    types,
  });
  // A connection that breaks is replaced at the next use, and whoever was using it is told by the query; without a listener,
  // the event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  try {
    const { rows } = await pool.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (!(major >= OLDEST)) {
      throw new RecordsError(
        'unsupported',
        `The server at ${publicUrl(url)} runs PostgreSQL ${major}; OpenPact needs ${OLDEST} or later. Upgrade it, or point DATABASE_URL elsewhere.`,
      );
    }
  } catch (error) {
    await pool.end();
    if (error instanceof RecordsError) throw error;
    const mend =
      MENDS[sqlState(error) ?? ''] ??
      'Start the server, correct DATABASE_URL, or unset it to use the embedded database.';
    throw new RecordsError(
      'unreachable',
      `DATABASE_URL (${publicUrl(url)}) does not work: ${reasonOf(error)}. ${mend}`,
      {
        cause: error,
      },
    );
  }

  return Object.freeze({
    kind: 'postgres',
    ...connectionOf(pool as unknown as Pick<pg.ClientBase, 'query'>),
    async call(name: string, json: string) {
      const { rows } = await pool.query({ name, text: `SELECT ${name}($1::jsonb) AS answer`, values: [json] });
      return rows[0]?.answer;
    },
    async alone<T>(work: (connection: Connection) => Promise<T>) {
      const client = await pool.connect();
      let broken: Error | undefined;
      const note = (error: Error) => {
        broken = error;
      };
      client.on('error', note);
      try {
        return await work(connectionOf(client));
      } finally {
        client.off('error', note);
        client.release(broken);
      }
    },
    dialect: new PostgresDialect({ pool }),
    close: () => pool.end(),
  });
}
