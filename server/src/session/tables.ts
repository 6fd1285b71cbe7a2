import type { Grant, Migration } from '@openpact/records';

/** Columns of `server_session`: one row for each browser that is signed in. Times are milliseconds since 1970. */
export interface SessionRow {
  secret_hash: string;
  person_id: string;
  name: string;
  role: string;
  state: string | null;
  begun_at: number;
  used_at: number;
}

/** Columns of `server_sign_in`: one row for each sign-in that has not come back from the identity provider. */
export interface SignInRow {
  state_hash: string;
  secret_hash: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
  begun_at: number;
}

/** The tables of the server. They hold no part of the record and can be emptied at any time. */
export interface ServerTables {
  server_session: SessionRow;
  server_sign_in: SignInRow;
}

const ALL_RIGHTS: Grant['may'] = ['select', 'insert', 'update', 'delete'];

/** The steps that make the tables of the server, in order. A new one goes to the end; none is ever edited. */
export const serverMigrations: readonly Migration[] = [
  {
    id: 'server-0001-sessions',
    sql: `
create table openpact.server_session (
  secret_hash text primary key,
  person_id   text not null,
  name        text not null,
  role        text not null,
  state       text,
  begun_at    bigint not null,
  used_at     bigint not null
);
comment on table openpact.server_session is
  'Who is signed in. The secret of the cookie is kept as its SHA-256 hash only. A row goes at sign-out or when it expires.';
create index server_session_used_at on openpact.server_session (used_at);
create table openpact.server_sign_in (
  state_hash    text primary key,
  secret_hash   text not null,
  nonce         text not null,
  code_verifier text not null,
  return_to     text not null,
  begun_at      bigint not null
);
comment on table openpact.server_sign_in is
  'Sign-ins begun at the identity provider. A row goes when it is used, or after ten minutes.';
create index server_sign_in_begun_at on openpact.server_sign_in (begun_at);
`,
    grants: [
      { table: 'server_session', to: 'app', may: ALL_RIGHTS },
      { table: 'server_sign_in', to: 'app', may: ALL_RIGHTS },
    ],
  },
];
