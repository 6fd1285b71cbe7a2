import { expect, test } from 'vitest';
import { returnTo, signInPath } from './return-to.ts';

test.each(['/files/7', '/worklist?state=GR&page=2', '/a/b/?x=%2F%2Fevil.example'])('goes back to %s', (path) => {
  expect(returnTo(path)).toBe(path);
});

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/ok\r\nSet-Cookie: a=b',
  'javascript:alert(1)',
  '/./..//evil.example',
  '/%0d%0a\u0000',
  '/sign-out',
  `/${'a'.repeat(501)}`,
])('goes home instead of %j', (hostile) => {
  expect(returnTo(hostile)).toBe('/');
});

test('the sign-in page remembers the page that was asked for', () => {
  expect(signInPath('http://127.0.0.1:3000/files/7?tab=clocks')).toBe('/sign-in?return-to=%2Ffiles%2F7%3Ftab%3Dclocks');
  expect(signInPath('http://127.0.0.1:3000/')).toBe('/sign-in');
});
