import { type Ctx, forEveryone, type PageModule, showPage } from '../../web/index.ts';
import { exampleCase, type TypedCase, typedCase } from '../try/index.ts';
import { compareFilePage } from './compare-file-page.ts';
import { comparePage } from './compare-page.ts';

const PAGE = { width: 'wide', styles: ['cases.css', 'law.css'] } as const;

const showFile = (c: Ctx, given: TypedCase): Promise<Response> => {
  const wrong = given.wrongDay === true || given.read.ok === false;
  const page = {
    ...PAGE,
    title: 'A case under each set of rules',
    body: compareFilePage(c, given),
    breadcrumbs: [{ href: '/compare', text: 'Compare' }],
    hasErrors: wrong,
  };
  return showPage(c, page, wrong ? 422 : 200);
};

/** `/compare`: the three sets of rules side by side, and a case run under each of them. */
export const compare: PageModule = {
  name: 'compare',
  links: () => [
    {
      href: '/compare',
      text: 'Compare',
      about: 'The rules before 2026, the proposal of 2020 and the Pact side by side.',
    },
  ],
  mount(app, { today }) {
    app.get('/compare', forEveryone, (c) =>
      showPage(c, { ...PAGE, title: 'Three sets of rules', body: comparePage(), breadcrumbs: [] }),
    );
    app.get('/compare/file', forEveryone, (c) => showFile(c, exampleCase(c.req.query('example') ?? '', today())));
    app.post('/compare/file', forEveryone, async (c) => showFile(c, await typedCase(c, today())));
  },
};
