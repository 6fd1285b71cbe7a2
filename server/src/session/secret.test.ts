import { expect, test } from 'vitest';
import { csrfToken, hashOf, isCsrfToken, isSecret, isSessionSecret, newSecret } from './secret.ts';

test('a token fits its own cookie only', () => {
  const mine = newSecret('session');
  const token = csrfToken(mine);
  expect(isCsrfToken(token, mine)).toBe(true);
  expect(isCsrfToken(token, newSecret('session'))).toBe(false);
});

test('tokens of one session differ each time and all fit', () => {
  const mine = newSecret('visitor');
  const tokens = Array.from({ length: 50 }, () => csrfToken(mine));
  expect(new Set(tokens).size).toBe(50);
  expect(tokens.every((token) => isCsrfToken(token, mine))).toBe(true);
});

test('a secret is recognised by its form, and its hash does not contain it', () => {
  const secret = newSecret('session');
  expect(isSecret(secret) && isSessionSecret(secret)).toBe(true);
  expect(isSessionSecret(newSecret('visitor'))).toBe(false);
  expect(hashOf(secret)).not.toContain(secret.slice(2, 12));
  for (const text of [undefined, '', 's.', `${secret}a`, `x${secret.slice(1)}`, secret.replace('.', ' ')]) {
    expect(isSecret(text)).toBe(false);
  }
});
