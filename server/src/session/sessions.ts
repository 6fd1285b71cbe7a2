import type { Person } from '../access/index.ts';
import type { Secret } from './secret.ts';

/** Milliseconds since 1970, given by the process and passed in everywhere below it. */
export type Instant = number;

const MINUTE = 60_000;

/** How long sessions and sign-ins last, in milliseconds. */
export const LIFETIMES = Object.freeze({
  /** A session ends when nothing was asked for this long. */
  idle: 60 * MINUTE,
  /** A session ends after this long whatever happens: one working day. */
  absolute: 12 * 60 * MINUTE,
  /** The time to sign in at the identity provider. */
  signIn: 10 * MINUTE,
  /** How often a session in use is noted as used. */
  touch: MINUTE,
});

/** A sign-in that has begun at the identity provider and has not come back yet. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** The sessions of everybody who is signed in. Secrets are stored as hashes. */
export interface Sessions {
  /** Begins a session and gives the secret for its cookie. */
  begin(person: Person, now: Instant): Promise<Secret>;
  /** The person whose session this is, unless it has ended. Notes that the session is in use. */
  find(secret: Secret, now: Instant): Promise<Person | undefined>;
  end(secret: Secret): Promise<void>;
  /** Keeps what is needed to finish a sign-in, for the browser that holds the secret. */
  keepPending(secret: Secret, pending: PendingSignIn, now: Instant): Promise<void>;
  /** Takes a pending sign-in, so that it can be used once, by the browser that began it, in time. */
  takePending(secret: Secret, state: string, now: Instant): Promise<PendingSignIn | undefined>;
  /** Forgets what has ended. Gives the number of sessions and sign-ins removed. */
  tidy(now: Instant): Promise<number>;
}
