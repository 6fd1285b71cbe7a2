import { checkReceipt } from '@openpact/law';
import { ruleSetHere } from '@openpact/reference';
import { forEveryone, type PageModule, showPage } from '../../web/index.ts';
import { sha256 } from './answer-receipt.ts';
import { lawModules } from './law-modules.ts';
import { receiptPage } from './receipt-page.ts';
import { TEXT } from './words.ts';

const PAGE = { title: TEXT.title, breadcrumbs: [], styles: ['cases.css', 'law.css'] } as const;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** `/receipt`: a receipt run again, in the browser or on the server; and the modules of the law for the browser. */
export const receipt: PageModule = {
  name: 'receipt',
  assets: [{ name: 'check-in-browser.ts', file: new URL('./check-in-browser.ts', import.meta.url) }],
  links: () => [
    {
      href: '/receipt',
      text: 'Receipts',
      about: 'Run an answer again from its receipt, in your own browser, without a network.',
    },
  ],
  mount(app) {
    app.get('/receipt', forEveryone, (c) => showPage(c, { ...PAGE, body: receiptPage(c) }));

    app.post('/receipt', forEveryone, async (c) => {
      const { receipt: sent } = await c.req.parseBody();
      const text = sent instanceof File ? await sent.text() : typeof sent === 'string' ? sent : '';
      const refuse = (error: string) => showPage(c, { ...PAGE, hasErrors: true, body: receiptPage(c, { error }) }, 422);
      if (text.trim() === '') return refuse('Choose a file first.');
      const read = parsed(text);
      if (!read) return refuse('The file is not JSON. Choose a receipt as it was downloaded.');
      const check = await checkReceipt(read.value, ruleSetHere(), sha256);
      return showPage(c, { ...PAGE, body: receiptPage(c, { check }) });
    });

    app.get('/law-modules/:version/:path{.+}', forEveryone, (c) => {
      const { version, find } = lawModules();
      const text = c.req.param('version') === version ? find(c.req.param('path')) : undefined;
      if (text === undefined) return c.notFound();
      c.header('cache-control', 'public, max-age=31536000, immutable');
      return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' });
    });
  },
};
