import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createAssets } from './assets.ts';

const css = `.a{color:red}${' '.repeat(900)}`;
const found = (content: string) => {
  const assets = createAssets([{ name: 'a.css', content }]);
  return { url: assets.url('a.css'), asset: assets.find(assets.url('a.css').replace('/assets/', '')) };
};

test('the address changes with the content and with nothing else', () => {
  expect(found(css).url).toMatch(/^\/assets\/a\.[0-9a-f]{10}\.css$/);
  expect(found(css).url).toBe(found(css).url);
  expect(found(`${css}.b{}`).url).not.toBe(found(css).url);
});

test('compressed bodies hold the same bytes', () => {
  const { asset } = found(css);
  expect(gunzipSync(asset?.gzip() ?? Buffer.alloc(0)).toString()).toBe(css);
  expect(brotliDecompressSync(asset?.brotli() ?? Buffer.alloc(0)).toString()).toBe(css);
  expect(asset?.brotli()).toBe(asset?.brotli());
});

test('what is small already is not compressed', () => {
  expect(found('.a{}').asset?.brotli()).toBeUndefined();
});

test('names must be known, unique and of a known type', () => {
  expect(() => createAssets([]).url('b.css')).toThrow('There is no asset "b.css"');
  expect(() => createAssets([{ name: 'a.exe', content: '' }])).toThrow('no known type');
  const twice = { name: 'a.css', content: '' };
  expect(() => createAssets([twice, twice])).toThrow('Two assets are named "a.css"');
});

test('a browser module in TypeScript is served as JavaScript', () => {
  const assets = createAssets([{ name: 'small-module.ts', file: new URL('../layout/state-name.ts', import.meta.url) }]);
  const url = assets.url('small-module.js');
  const body = assets.find(url.replace('/assets/', ''))?.body.toString() ?? '';
  expect(url).toMatch(/\.js$/);
  expect(body).not.toContain(': MemberState');
  expect(body).toContain('export const stateName');
});
