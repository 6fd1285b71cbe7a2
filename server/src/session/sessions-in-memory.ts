import type { Person } from '../access/index.ts';
import { hashOf, newSecret } from './secret.ts';
import { type Instant, LIFETIMES, type PendingSignIn, type Sessions } from './sessions.ts';

/** Sessions that live as long as the process: for tests of pages, which need no database then. */
export function sessionsInMemory(): Sessions {
  const sessions = new Map<string, { person: Person; begun: Instant; used: Instant }>();
  const pending = new Map<string, { of: string; signIn: PendingSignIn; begun: Instant }>();
  const ended = (s: { begun: Instant; used: Instant }, now: Instant) =>
    now - s.used >= LIFETIMES.idle || now - s.begun >= LIFETIMES.absolute;
  return Object.freeze<Sessions>({
    async begin(person, now) {
      const secret = newSecret('session');
      sessions.set(hashOf(secret), { person, begun: now, used: now });
      return secret;
    },
    async find(secret, now) {
      const found = sessions.get(hashOf(secret));
      if (!found) return undefined;
      if (ended(found, now)) {
        sessions.delete(hashOf(secret));
        return undefined;
      }
      if (now - found.used >= LIFETIMES.touch) found.used = now;
      return found.person;
    },
    async end(secret) {
      sessions.delete(hashOf(secret));
    },
    async keepPending(secret, signIn, now) {
      pending.set(hashOf(signIn.state), { of: hashOf(secret), signIn, begun: now });
    },
    async takePending(secret, state, now) {
      const found = pending.get(hashOf(state));
      if (!found || found.of !== hashOf(secret) || now - found.begun >= LIFETIMES.signIn) return undefined;
      pending.delete(hashOf(state));
      return found.signIn;
    },
    async tidy(now) {
      const before = sessions.size + pending.size;
      for (const [hash, session] of sessions) if (ended(session, now)) sessions.delete(hash);
      for (const [state, { begun }] of pending) if (now - begun >= LIFETIMES.signIn) pending.delete(state);
      return before - sessions.size - pending.size;
    },
  });
}
