import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('never allows more than the limit in its while, however the tries are spread', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5_000 }), { maxLength: 200 }), (gaps) => {
      const limit = rateLimit({ times: 5, seconds: 10 });
      let now = 0;
      const allowed: number[] = [];
      for (const gap of gaps) {
        now += gap;
        if (limit.take('a', now) === 0) allowed.push(now);
      }
      // At once, and what came back meanwhile.
      expect(allowed.length).toBeLessThanOrEqual(5 + Math.floor(now / 2000));
    }),
  );
});
