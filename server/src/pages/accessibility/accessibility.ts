import { html } from 'hono/html';
import type { Page } from '../../layout/index.ts';
import type { PageModule } from '../../web/index.ts';
import { forEveryone, showPage } from '../../web/index.ts';

const page: Page = {
  title: 'Accessibility',
  breadcrumbs: [],
  body: html`
    <p class="govuk-body-l">Everybody must be able to use OpenPact, also tired, on an old phone, with a screen reader or with a keyboard alone.</p>
    <h2 class="govuk-heading-m">What you can rely on</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Every page works without JavaScript.</li>
      <li>Everything can be reached and used with the keyboard, in the order in which it is read.</li>
      <li>Text can be made four times as large, and pages fit a narrow screen without scrolling sideways. Wide tables scroll inside their own frame.</li>
      <li>Nothing is told by colour alone. Maps and charts have a table with the same figures.</li>
      <li>Errors are named in words, at the top of the page and at the field.</li>
    </ul>
    <h2 class="govuk-heading-m">How far we are</h2>
    <p class="govuk-body">Our measure is <abbr title="Web Content Accessibility Guidelines">WCAG</abbr> 2.2, level AA, which the European standard EN 301 549 and Directive (EU) 2016/2102 build on. Pages are checked by a program at each change of the software, on a wide and on a narrow screen. A program finds a part of all barriers only, and no outside expert has examined OpenPact yet.</p>
    <h2 class="govuk-heading-m">What does not work well yet</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Pages exist in English only.</li>
      <li>There is no version in easy-to-read language or in sign language.</li>
    </ul>
    <h2 class="govuk-heading-m">When something is in your way</h2>
    <p class="govuk-body">Tell the authority whose OpenPact you use: which page, what you wanted to do, and what happened. It must answer, and give you the information in another form if you need it.</p>`,
};

/** `/accessibility` */
export const accessibility: PageModule = {
  name: 'accessibility',
  mount(app) {
    app.get('/accessibility', forEveryone, (c) => showPage(c, page));
  },
};
