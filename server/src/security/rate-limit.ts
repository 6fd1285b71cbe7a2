/** Lets each key do a thing a number of times in a while; tells how long to wait when it was too often. */
export interface RateLimit {
  /** Seconds to wait, or 0 when it is allowed now. */
  take(key: string, now: number): number;
}

const MOST_KEYS = 10_000;

/** Each key may do it `times` at once, and gets one try back every `seconds / times` seconds. */
export function rateLimit({ times, seconds }: { times: number; seconds: number }): RateLimit {
  const left = new Map<string, { tries: number; at: number }>();
  const perMs = times / (seconds * 1000);
  return Object.freeze({
    take(key: string, now: number) {
      const found = left.get(key) ?? { tries: times, at: now };
      const tries = Math.min(times, found.tries + Math.max(0, now - found.at) * perMs);
      // The key used last goes to the end, so that the oldest is the first to be forgotten.
      left.delete(key);
      const allowed = tries >= 1;
      left.set(key, { tries: allowed ? tries - 1 : tries, at: now });
      if (left.size > MOST_KEYS) for (const [oldest] of left.entries().take(1)) left.delete(oldest);
      return allowed ? 0 : Math.ceil((1 - tries) / perMs / 1000);
    },
  });
}
