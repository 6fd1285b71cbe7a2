import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { chainHash, GENESIS, sha256 } from './chain.ts';

test('a link is the SHA-256 of 32 bytes, 8 bytes of position and 32 bytes', () => {
  const content = sha256('{}');
  expect(content).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  const bytes = Buffer.from(`${GENESIS}0000000000000102${content}`, 'hex');
  const [outside] = execFileSync('sha256sum', { input: bytes, encoding: 'utf8' }).split(' ');
  expect(chainHash(GENESIS, 258, content)).toBe(outside);
});

test('every part of a link counts', () => {
  const link = chainHash(GENESIS, 1, sha256('a'));
  expect(chainHash(GENESIS, 2, sha256('a'))).not.toBe(link);
  expect(chainHash(GENESIS, 1, sha256('b'))).not.toBe(link);
  expect(chainHash(sha256('x'), 1, sha256('a'))).not.toBe(link);
});
