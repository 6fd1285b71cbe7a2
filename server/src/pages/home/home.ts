import { html } from 'hono/html';
import type { Actor } from '../../access/index.ts';
import type { Link, Page } from '../../layout/index.ts';
import type { PageModule } from '../../web/index.ts';
import { forEveryone, showPage } from '../../web/index.ts';

const way = ({ href, text, about }: Link) => html`
  <li class="op-ways__item">
    <h3 class="op-ways__title"><a class="govuk-link" href="${href}">${text}</a></h3>
    <p class="op-ways__about">${about}</p>
  </li>`;

const SIGN_IN: Link = {
  href: '/sign-in',
  text: 'Sign in to work with files',
  about: 'For officers, decision makers and auditors. The solidarity figures and the rules need no sign-in.',
};

/** The start page: what OpenPact is, and what this person can do with it. */
export function homePage(actor: Actor, links: readonly Link[]): Page {
  const ways = actor.kind === 'visitor' ? [...links, SIGN_IN] : links;
  return {
    title: 'OpenPact',
    heading: 'own',
    width: 'page',
    body: html`
      <div class="op-hero">
        <h1 class="op-hero__title">The Pact on Migration and Asylum, worked out day by day</h1>
        <p class="op-hero__lead">OpenPact tells what European law requires next for a person or for a State: who must act, by which day, why, and what follows when nobody does.</p>
      </div>
      ${
        ways.length === 0
          ? ''
          : html`
      <h2 class="govuk-heading-l">${actor.kind === 'visitor' ? 'Where to begin' : 'What you can do'}</h2>
      <ul class="op-ways">${ways.map(way)}</ul>`
      }
      <div class="op-promises">
        <div>
          <h2 class="govuk-heading-m">People decide</h2>
          <p class="govuk-body">The software works out rules, dates and options. It never decides a claim for protection, and it gives nobody a score.</p>
        </div>
        <div>
          <h2 class="govuk-heading-m">Every answer shows its reasons</h2>
          <p class="govuk-body">Each date comes with the article that sets it and the way it was counted. What is not known is shown as not known.</p>
        </div>
        <div>
          <h2 class="govuk-heading-m">Nothing is overwritten</h2>
          <p class="govuk-body">A correction is a new entry with a reason. The record also keeps who looked at a file.</p>
        </div>
      </div>`,
  };
}

/** `/` */
export const home: PageModule = {
  name: 'home',
  mount(app) {
    app.get('/', forEveryone, (c) => showPage(c, homePage(c.get('actor'), c.get('site').links(c.get('actor')))));
  },
};
