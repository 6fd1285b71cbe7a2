import { isMemberState } from '@openpact/law';
import type { Records, RecordTables } from '@openpact/records';
import { isRole, isStateRole, type Person, stateOf } from '../access/index.ts';
import { hashOf, newSecret } from './secret.ts';
import { LIFETIMES, type Sessions } from './sessions.ts';
import type { ServerTables, SessionRow } from './tables.ts';

/** The person in a row; nobody when the row holds a role or State that this version does not know. */
function personOf(row: SessionRow): Person | undefined {
  const who = { kind: 'person', id: row.person_id, name: row.name } as const;
  if (!isRole(row.role)) return undefined;
  if (!isStateRole(row.role)) return { ...who, role: row.role };
  return row.state !== null && isMemberState(row.state) ? { ...who, role: row.role, state: row.state } : undefined;
}

/** Sessions kept in the database, so that they outlive a restart and are shared by all servers on it. */
export function sessionsInDatabase(db: Records<ServerTables & RecordTables>['db']): Sessions {
  const end = async (hash: string) => {
    await db.deleteFrom('server_session').where('secret_hash', '=', hash).execute();
  };
  return Object.freeze<Sessions>({
    async begin(person, now) {
      const secret = newSecret('session');
      await db
        .insertInto('server_session')
        .values({
          secret_hash: hashOf(secret),
          person_id: person.id,
          name: person.name,
          role: person.role,
          state: stateOf(person) ?? null,
          begun_at: now,
          used_at: now,
        })
        .execute();
      return secret;
    },

    async find(secret, now) {
      const hash = hashOf(secret);
      const row = await db.selectFrom('server_session').selectAll().where('secret_hash', '=', hash).executeTakeFirst();
      if (!row) return undefined;
      const idle = now - row.used_at;
      if (idle >= LIFETIMES.idle || now - row.begun_at >= LIFETIMES.absolute) {
        await end(hash);
        return undefined;
      }
      if (idle >= LIFETIMES.touch) {
        await db.updateTable('server_session').set({ used_at: now }).where('secret_hash', '=', hash).execute();
      }
      return personOf(row);
    },

    end: (secret) => end(hashOf(secret)),

    async keepPending(secret, { state, nonce, codeVerifier, returnTo }, now) {
      await db
        .insertInto('server_sign_in')
        .values({
          state_hash: hashOf(state),
          secret_hash: hashOf(secret),
          nonce,
          code_verifier: codeVerifier,
          return_to: returnTo,
          begun_at: now,
        })
        .execute();
    },

    async takePending(secret, state, now) {
      const row = await db
        .deleteFrom('server_sign_in')
        .where('state_hash', '=', hashOf(state))
        .where('secret_hash', '=', hashOf(secret))
        .where('begun_at', '>', now - LIFETIMES.signIn)
        .returning(['nonce', 'code_verifier', 'return_to'])
        .executeTakeFirst();
      return row && { state, nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to };
    },

    async tidy(now) {
      const sessions = await db
        .deleteFrom('server_session')
        .where((row) =>
          row.or([row('used_at', '<=', now - LIFETIMES.idle), row('begun_at', '<=', now - LIFETIMES.absolute)]),
        )
        .executeTakeFirst();
      const signIns = await db
        .deleteFrom('server_sign_in')
        .where('begun_at', '<=', now - LIFETIMES.signIn)
        .executeTakeFirst();
      return Number(sessions.numDeletedRows + signIns.numDeletedRows);
    },
  });
}
