import { expect, test } from 'vitest';
import { isFromThisMachine } from './only-this-machine.ts';

const here = { remoteAddress: '127.0.0.1', headers: { host: '127.0.0.1:3000' } };

test.each([
  here,
  { ...here, remoteAddress: '::1' },
  { ...here, remoteAddress: '::ffff:127.0.0.1' },
  { ...here, headers: { host: 'localhost:3000' } },
  { ...here, headers: { host: '[::1]:3000' } },
])('%j is from this machine', (request) => {
  expect(isFromThisMachine(request)).toBe(true);
});

test.each([
  { ...here, remoteAddress: '10.0.0.7' },
  { ...here, remoteAddress: '::ffff:10.0.0.7' },
  { ...here, remoteAddress: undefined },
  { ...here, headers: { host: 'openpact.example' } },
  { ...here, headers: { host: '127.0.0.1.evil.example' } },
  { ...here, headers: {} },
  // A header that says "loopback" gives nothing, and one that says anything takes the trust away.
  { remoteAddress: '10.0.0.7', headers: { host: '127.0.0.1', 'x-forwarded-for': '127.0.0.1' } },
  { ...here, headers: { ...here.headers, 'x-forwarded-for': '127.0.0.1' } },
  { ...here, headers: { ...here.headers, forwarded: 'for=127.0.0.1' } },
  { ...here, headers: { ...here.headers, 'x-forwarded-host': 'localhost' } },
  { ...here, headers: { ...here.headers, 'x-real-ip': '127.0.0.1' } },
  { ...here, headers: { ...here.headers, via: '1.1 proxy' } },
])('%j is not', (request) => {
  expect(isFromThisMachine(request)).toBe(false);
});
