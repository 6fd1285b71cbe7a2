import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appInTest } from '../testing/index.ts';
import type { PageModule } from './page-module.ts';
import { requireMay } from './require-may.ts';

const files: PageModule = {
  name: 'files',
  mount(app) {
    app.get(
      '/files/:id',
      requireMay('read', (c) => ({ kind: 'file', id: c.req.param('id') ?? '', states: ['GR'] })),
      (c) => c.text('file'),
    );
  },
};

test('any path, cookie and query gives an answer, never a broken server', async () => {
  const { get, problems } = appInTest({ modules: [files] });
  const path = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'grapheme' }).map((text) => `/${encodeURIComponent(text)}`),
    fc.constantFrom('/files/%', '/%E0%A4%A', '/files/7?%'),
  );
  const value = fc.string().map((text) => text.replace(/[^\x20-\x7e]/g, ''));
  await fc.assert(
    fc.asyncProperty(path, value, value, async (to, cookie, accept) => {
      const answer = await get(to, { headers: { cookie, accept } });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  expect(problems).toEqual([]);
});
