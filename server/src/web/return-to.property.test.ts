import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

test('never leads to another origin, whatever is asked', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc
      .array(
        fc.constantFrom('/', '\\', '//', '.', '..', '@', ':', '\t', '\n', 'evil.example', 'http:', '%2f', '?', '#'),
      )
      .map((p) => p.join('')),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom('', '/', '//'), (text, start) => {
      const path = returnTo(start + text);
      expect(new URL(path, 'https://openpact.example/sign-in').origin).toBe('https://openpact.example');
      expect(path.startsWith('/')).toBe(true);
      expect(path).not.toMatch(/[\r\n\\]/);
    }),
    { numRuns: 300 },
  );
});
