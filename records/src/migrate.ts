import { readFileSync } from 'node:fs';
import { sha256 } from './chain.ts';
import { type Connection, type Database, transaction } from './database.ts';
import type { Migration } from './migration.ts';
import { quoted } from './quoted.ts';
import { rebuildView } from './rebuild.ts';
import { RecordsError, reasonOf } from './records-error.ts';
import { ensureRoles, grantRecord, isRefusedRight, ROLES, type RolesFound } from './roles.ts';
import type { View } from './view.ts';

/** The record's own steps; those of upper workspaces follow. */
const OWN: readonly Migration[] = ['0001-record'].map((id) => ({
  id,
  sql: readFileSync(new URL(`../sql/${id}.sql`, import.meta.url), 'utf8'),
}));

/** Any number will do, as long as every OpenPact uses the same one. */
const LOCK = 7_202_614;

/** What a migration did. */
export interface Migrated {
  /** Ids of the migrations run now, in order. */
  readonly applied: readonly string[];
  /** Views filled from the events because they are new or have a new revision. */
  readonly rebuilt: readonly string[];
  /** What an operator should know, in sentences. */
  readonly notices: readonly string[];
}

const checksum = (migration: Migration) => sha256(migration.sql.replaceAll('\r\n', '\n'));

/** The migrations still to run. @throws RecordsError when one that has run was edited since, or when an id comes twice. */
async function pending(c: Connection, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows: found } = await c.query(
    `SELECT 1 FROM pg_tables WHERE schemaname = 'openpact' AND tablename = 'migrations'`,
  );
  const done = new Map<string, string>();
  if (found.length > 0) {
    const { rows } = await c.query<{ id: string; checksum: string }>('SELECT id, checksum FROM openpact.migrations');
    for (const row of rows) done.set(row.id, row.checksum);
  }
  const seen = new Set<string>();
  for (const migration of migrations) {
    if (seen.has(migration.id))
      throw new RecordsError('migration', `Two migrations have the id ${migration.id}; rename one.`);
    seen.add(migration.id);
    const before = done.get(migration.id);
    if (before !== undefined && before !== checksum(migration)) {
      throw new RecordsError(
        'migration',
        `The migration ${migration.id} was edited after it had run on this database. Put its old text back and write the change as a new migration.`,
      );
    }
  }
  return migrations.filter(({ id }) => !done.has(id));
}

/** The columns that rows of a view fill. @throws RecordsError when the table is not there has no column stream, or no index on it. */
async function columnsOf(c: Connection, view: View): Promise<readonly string[]> {
  const { rows } = await c.query<{ name: string }>(
    `SELECT attname::text AS name FROM pg_attribute
     WHERE attrelid = to_regclass(format('openpact.%I', $1::text)) AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' AND attidentity <> 'a' ORDER BY attnum`,
    [view.table],
  );
  if (!rows.some(({ name }) => name === 'stream')) {
    throw new RecordsError(
      'view',
      `The view ${view.name} needs a table openpact.${view.table} with a column "stream text"; make it in a migration.`,
    );
  }
  const { rows: index } = await c.query(
    `SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE i.indrelid = to_regclass(format('openpact.%I', $1::text)) AND a.attname = 'stream' AND i.indpred IS NULL`,
    [view.table],
  );
  if (index.length === 0) {
    throw new RecordsError(
      'view',
      `The table openpact.${view.table} of the view ${view.name} has no index on its stream, so each append would read all of it. Make stream the first column of its primary key.`,
    );
  }
  return rows.map(({ name }) => name);
}

const writerName = (view: View): string => `write_${view.name}`;

/** The function by which an append replaces the rows of some streams in a view. Only the owner and the append may call it. */
function writerOf(view: View, columns: readonly string[]): string {
  const [writer, table, list] = [quoted(writerName(view)), quoted(view.table), columns.map(quoted).join(', ')];
  return `
    CREATE OR REPLACE FUNCTION openpact.${writer}(text[], jsonb) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, openpact, pg_temp SET plan_cache_mode = force_generic_plan AS $write$
    BEGIN
      DELETE FROM openpact.${table} WHERE stream = ANY ($1);
      INSERT INTO openpact.${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::openpact.${table}, $2);
    END $write$;
    COMMENT ON FUNCTION openpact.${writer}(text[], jsonb) IS 'Replaces the rows that the view holds of some streams.';
    REVOKE ALL ON FUNCTION openpact.${writer}(text[], jsonb) FROM PUBLIC;`;
}

interface Registered {
  readonly view: View;
  readonly columns: readonly string[];
  readonly stale: boolean;
}

async function staleViews(c: Connection, views: readonly View[]): Promise<readonly Registered[]> {
  const { rows } = await c.query<{ name: string; table_name: string; columns: string[]; revision: number }>(
    'SELECT name, table_name, columns, revision FROM openpact.views',
  );
  const states: Registered[] = [];
  for (const view of views) {
    const columns = await columnsOf(c, view);
    const known = rows.find(({ name }) => name === view.name);
    const same =
      known?.table_name === view.table && known.revision === view.revision && known.columns.join() === columns.join();
    states.push({ view, columns, stale: !same });
  }
  return states;
}

/** Makes the schema where it is missing, and becomes its owner for the rest of the transaction. */
async function actAsOwner(c: Connection, roles: RolesFound): Promise<void> {
  const owner = `SELECT nspowner::regrole::text AS owner, pg_has_role(current_user, nspowner, 'MEMBER') AS member
    FROM pg_namespace WHERE nspname = 'openpact'`;
  let schema = (await c.query<{ owner: string; member: boolean }>(owner)).rows[0];
  if (!schema) {
    await c.script(`CREATE SCHEMA openpact ${roles.owner ? `AUTHORIZATION ${ROLES.owner}` : ''}`);
    schema = (await c.query<{ owner: string; member: boolean }>(owner)).rows[0];
  }
  if (!schema?.member) {
    throw new RecordsError(
      'privilege',
      `The schema openpact belongs to ${schema?.owner}, and this database user is not a member of it. Migrate as its owner.`,
    );
  }
  // The name comes quoted from regrole where it must be.
  await c.script(`SET LOCAL ROLE ${schema.owner}; SET LOCAL search_path = openpact`);
  await c.script(`
    CREATE TABLE IF NOT EXISTS openpact.migrations (
      id text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
    COMMENT ON TABLE openpact.migrations IS 'The steps of the schema that have run.';
    COMMENT ON COLUMN openpact.migrations.id IS 'Name of the step.';
    COMMENT ON COLUMN openpact.migrations.checksum IS 'SHA-256 of its text; an edited step is refused.';
    COMMENT ON COLUMN openpact.migrations.applied_at IS 'When it ran, by the clock of the database.';`);
}

async function grantTables(c: Connection, roles: RolesFound, migrations: readonly Migration[], views: readonly View[]) {
  await grantRecord(c, roles);
  for (const { grants = [] } of migrations) {
    for (const { table, to, may } of grants) {
      if (roles[to]) await c.script(`GRANT ${may.join(', ')} ON openpact.${quoted(table)} TO ${ROLES[to]}`);
    }
  }
  for (const { table } of views) {
    if (roles.app) await c.script(`GRANT SELECT ON openpact.${quoted(table)} TO ${ROLES.app}`);
    if (roles.reader) await c.script(`GRANT SELECT ON openpact.${quoted(table)} TO ${ROLES.reader}`);
  }
}

/** Whether there is anything to migrate. Needs only the rights of the running service. */
export async function isCurrent(
  db: Database,
  migrations: readonly Migration[],
  views: readonly View[],
): Promise<boolean> {
  return db.alone(async (c) => {
    if ((await pending(c, [...OWN, ...migrations])).length > 0) return false;
    return (await staleViews(c, views)).every(({ stale }) => !stale);
  });
}

/**
 * Brings the schema up to date: own migrations, then the given ones in order, then the views; all in one transaction under
 * one lock, so two servers may start at once. Already up to date, it changes nothing and needs no rights beyond reading.
 * @throws RecordsError naming the migration that failed or was edited, or the right that is missing.
 */
export async function migrate(
  db: Database,
  migrations: readonly Migration[],
  views: readonly View[],
): Promise<Migrated> {
  const all = [...OWN, ...migrations];
  if (await isCurrent(db, migrations, views)) return { applied: [], rebuilt: [], notices: [] };
  return db.alone((c) =>
    transaction(c, async () => {
      await c.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const roles = await ensureRoles(c);
      await actAsOwner(c, roles);
      const applied = await pending(c, all);
      for (const migration of applied) {
        try {
          await c.script(migration.sql);
        } catch (error) {
          throw new RecordsError(
            'migration',
            `The migration ${migration.id} failed: ${reasonOf(error)}. Nothing was changed.`,
            {
              cause: error,
            },
          );
        }
        await c.query('INSERT INTO openpact.migrations (id, checksum) VALUES ($1, $2)', [
          migration.id,
          checksum(migration),
        ]);
      }
      const rebuilt: string[] = [];
      for (const { view, columns, stale } of await staleViews(c, views)) {
        if (!stale) continue;
        await c.script(writerOf(view, columns));
        await c.query(
          `INSERT INTO openpact.views (name, table_name, columns, revision, writer) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (name) DO UPDATE SET table_name = $2, columns = $3, revision = $4, writer = $5`,
          [view.name, view.table, columns, view.revision, writerName(view)],
        );
        await rebuildView(c, view, (swap) => swap());
        rebuilt.push(view.name);
      }
      await grantTables(c, roles, all, views);
      return { applied: applied.map(({ id }) => id), rebuilt, notices: roles.notice ? [roles.notice] : [] };
    }).catch((error: unknown) => {
      if (error instanceof RecordsError || !isRefusedRight(error)) throw error;
      throw new RecordsError(
        'privilege',
        `The schema must be migrated, and this database user may not: ${reasonOf(error)}. Start OpenPact once with the URL of the owner of the schema, or GRANT CREATE ON DATABASE to this user.`,
        { cause: error },
      );
    }),
  );
}
