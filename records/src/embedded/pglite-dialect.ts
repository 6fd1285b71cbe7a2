import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Connection } from '../database.ts';

/** Gives the one session of PGlite to one holder at a time. */
export type Lease = () => Promise<{ readonly connection: Connection; release(): void }>;

const asConnection = (connection: Connection): DatabaseConnection => ({
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await connection.query<R>(query.sql, query.parameters);
    return { rows: [...rows], numAffectedRows: BigInt(affected) };
  },
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database answers all rows at once; ask for pages with limit() instead of stream().');
  },
});

function driver(lease: Lease): Driver {
  const releases = new WeakMap<DatabaseConnection, () => void>();
  return {
    init: async () => undefined,
    async acquireConnection() {
      const { connection, release } = await lease();
      const given = asConnection(connection);
      releases.set(given, release);
      return given;
    },
    async beginTransaction(connection, { isolationLevel, accessMode }) {
      const mode = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ');
      await connection.executeQuery(CompiledQuery.raw(`begin ${mode}`));
    },
    async commitTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('commit'));
    },
    async rollbackTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    },
    async releaseConnection(connection) {
      releases.get(connection)?.();
    },
    destroy: async () => undefined,
  };
}

/** Kysely's PostgreSQL dialect over the one session of PGlite. */
export const pgliteDialect = (lease: Lease): Dialect =>
  Object.freeze({
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver(lease),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  } satisfies Dialect);
