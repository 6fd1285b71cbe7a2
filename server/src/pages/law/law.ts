import { findAct, findRule, kindWords, questionWords, rulesNamed } from '@openpact/law';
import { html } from 'hono/html';
import { forEveryone, type PageModule, refuse, showPage } from '../../web/index.ts';
import { articlePage } from './article-page.ts';
import { coveragePageOfLaw } from './coverage-page.ts';
import { examplePage } from './example-page.ts';
import { judgmentsPage } from './judgments-page.ts';
import { lawPage, lawTitle } from './law-page.ts';
import { ruleList } from './rule-list.ts';
import { rulePage } from './rule-page.ts';
import { exampleTitle } from './scenario-card.ts';
import { findScenario, prepareScenarios } from './scenarios.ts';

const STYLES = ['cases.css', 'law.css'] as const;
const THE_LAW = { href: '/law', text: 'The law' } as const;
const LONGEST_SEARCH = 200;

/** `/law`: the rulebook by question, by set of rules, by article; a rule; an article. */
export const law: PageModule = {
  name: 'law',
  assets: [{ name: 'law.css', file: new URL('./law.css', import.meta.url) }],
  links: () => [
    {
      href: '/law',
      text: 'The law',
      about: 'Every rule in plain words: where it stands, what it asks for, examples at work.',
    },
  ],
  prepare: prepareScenarios,
  mount(app) {
    app.get('/law', forEveryone, (c) => {
      const asked = {
        q: (c.req.query('q') ?? '').trim().slice(0, LONGEST_SEARCH),
        question: c.req.query('question') ?? '',
        regime: c.req.query('regime') ?? '',
      };
      const title = lawTitle(asked);
      return showPage(c, {
        title,
        body: lawPage(asked),
        width: 'page',
        styles: STYLES,
        breadcrumbs: title === 'The law' ? [] : [THE_LAW],
      });
    });

    app.get('/law/coverage', forEveryone, (c) =>
      showPage(c, {
        title: 'What is covered',
        body: coveragePageOfLaw(),
        width: 'page',
        styles: STYLES,
        breadcrumbs: [THE_LAW],
      }),
    );

    app.get('/law/judgments', forEveryone, (c) =>
      showPage(c, {
        title: 'What courts decided',
        body: judgmentsPage(),
        styles: STYLES,
        breadcrumbs: [THE_LAW],
      }),
    );

    app.get('/law/examples/:slug', forEveryone, (c) => {
      const shown = findScenario(c.req.param('slug'));
      if (!shown) return refuse.notFound(c);
      return showPage(c, {
        title: exampleTitle(shown.scenario),
        caption: 'Example',
        body: examplePage(shown),
        styles: STYLES,
        breadcrumbs: [THE_LAW],
      });
    });

    app.get('/law/rules/:id', forEveryone, (c) => {
      const id = c.req.param('id');
      const entry = findRule(id);
      if (entry) {
        return showPage(c, {
          title: entry.title,
          caption: `${questionWords[entry.question].title}: ${kindWords[entry.kind].one.toLowerCase()}`,
          body: rulePage(entry, c.req.query('all') === 'yes'),
          styles: STYLES,
          breadcrumbs: [
            THE_LAW,
            { href: `/law?question=${entry.question}`, text: questionWords[entry.question].title },
          ],
        });
      }
      const named = rulesNamed(id);
      const [only] = named;
      if (!only) return refuse.notFound(c);
      if (named.length === 1) return c.redirect(`/law/rules/${only.id}`, 302);
      return showPage(c, {
        title: `Rules named ${id}`,
        body: html`${ruleList(named)}`,
        styles: STYLES,
        breadcrumbs: [THE_LAW],
      });
    });

    app.get('/law/articles/:act/:number', forEveryone, (c) => {
      const act = findAct(c.req.param('act'));
      const number = c.req.param('number');
      if (!act || !Object.hasOwn(act.articles, number)) return refuse.notFound(c);
      return showPage(c, {
        title: `${act.key} ${number}`,
        caption: act.short,
        body: articlePage(act, number),
        styles: STYLES,
        breadcrumbs: [THE_LAW],
      });
    });
  },
};
