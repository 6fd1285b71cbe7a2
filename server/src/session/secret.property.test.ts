import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCsrfToken, newSecret } from './secret.ts';

test('no other text passes as a token or breaks the check', () => {
  const mine = newSecret('session');
  const hostile = fc.oneof(fc.string(), fc.base64String({ minLength: 80, maxLength: 90 }), fc.anything());
  fc.assert(
    fc.property(hostile, (text) => {
      expect(isCsrfToken(text, mine)).toBe(false);
    }),
  );
});
