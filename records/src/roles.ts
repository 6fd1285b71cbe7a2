import type { Connection } from './database.ts';
import { sqlState } from './records-error.ts';

/** The roles of the record, shared by all databases of a server. None can sign in; logins are made members of them. */
export const ROLES = Object.freeze({
  /** Owns schema, tables and functions; migrates and rebuilds. */
  owner: 'openpact_owner',
  /** The running service: reads, appends through the function, adds to the read log. */
  app: 'openpact_app',
  /** Reports: reads the views and nothing else. */
  reader: 'openpact_reader',
});

/** Which roles this server has, and whether the user of this connection may act as their owner. */
export interface RolesFound {
  readonly owner: boolean;
  readonly app: boolean;
  readonly reader: boolean;
  /** Said to the operator where the roles are not all there. */
  readonly notice: string | undefined;
}

const quietly = (statement: string) =>
  `DO $do$ BEGIN ${statement}; EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN NULL; END $do$`;

/** Makes the roles that are missing where this user may, and says so where it may not. Inside a transaction. */
export async function ensureRoles(c: Connection): Promise<RolesFound> {
  for (const role of Object.values(ROLES)) {
    const { rows } = await c.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rows.length === 0) await c.script(quietly(`CREATE ROLE ${role} NOLOGIN`));
  }
  const member = `SELECT pg_has_role(current_user, oid, 'MEMBER') AS ok FROM pg_roles WHERE rolname = $1`;
  const ask = async () => (await c.query<{ ok: boolean }>(member, [ROLES.owner])).rows[0]?.ok === true;
  if (!(await ask())) await c.script(quietly(`GRANT ${ROLES.owner} TO CURRENT_USER`));

  const { rows } = await c.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    Object.values(ROLES),
  ]);
  const has = (role: string) => rows.some(({ rolname }) => rolname === role);
  const owner = has(ROLES.owner) && (await ask());
  const [app, reader] = [has(ROLES.app), has(ROLES.reader)];
  const notice =
    owner && app && reader
      ? undefined
      : `The database user may not create or use the roles ${Object.values(ROLES).join(', ')}, so the record goes on without separate roles: the service owns what it writes, and only the trigger keeps events from being changed. To separate them, start OpenPact the first time, on an empty database, with the URL of a user who has CREATEROLE.`;
  return { owner, app, reader, notice };
}

/** Gives the roles their rights on the tables of the record itself. As owner; may be repeated. */
export async function grantRecord(c: Connection, roles: RolesFound): Promise<void> {
  if (roles.app) {
    await c.script(`
      GRANT USAGE ON SCHEMA openpact TO ${ROLES.app};
      GRANT SELECT ON openpact.events, openpact.streams, openpact.head, openpact.views, openpact.migrations TO ${ROLES.app};
      GRANT SELECT, INSERT ON openpact.read_log TO ${ROLES.app};
      GRANT EXECUTE ON FUNCTION openpact.append_events(jsonb) TO ${ROLES.app};`);
  }
  if (roles.reader) await c.script(`GRANT USAGE ON SCHEMA openpact TO ${ROLES.reader}`);
}

/** Whether the database refused for want of a right. */
export const isRefusedRight = (error: unknown): boolean => sqlState(error) === '42501';
