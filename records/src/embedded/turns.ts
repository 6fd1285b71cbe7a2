/** Lets one at a time through, in the order of asking. */
export interface Turns {
  /** Waits for the turn; the answer ends it. */
  take(): Promise<() => void>;
}

/** A queue for a single session, so that a transaction is never interleaved with another's statements. */
export function turns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return Object.freeze({
    take() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      return before.then(() => resolve);
    },
  });
}
