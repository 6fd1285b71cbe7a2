import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

const from = (forwardedFor?: string) => ({ remoteAddress: '10.0.0.1', forwardedFor });

test.each([
  ['nobody is believed without a proxy of ours', from('6.6.6.6'), 0, '10.0.0.1'],
  ['our one proxy is believed', from('1.2.3.4'), 1, '1.2.3.4'],
  ['what the caller put in front counts for nothing', from('6.6.6.6, 1.2.3.4'), 1, '1.2.3.4'],
  ['two proxies of ours', from('6.6.6.6, 1.2.3.4, 10.0.0.9'), 2, '1.2.3.4'],
  ['a request that went past our proxies', from(undefined), 1, '10.0.0.1'],
  ['fewer hops than proxies', from('1.2.3.4'), 2, '10.0.0.1'],
  ['an empty header', from(''), 1, '10.0.0.1'],
])('%s', (_, origin, proxies, address) => {
  expect(addressOf(origin, proxies)).toBe(address);
});

test('nothing known at all is one caller', () => {
  expect(addressOf({ remoteAddress: undefined, forwardedFor: undefined }, 0)).toBe('unknown');
});
