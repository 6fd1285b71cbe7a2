import { html } from 'hono/html';
import type { Page, Site } from '../../layout/index.ts';
import { LIFETIMES } from '../../session/index.ts';
import type { PageModule } from '../../web/index.ts';
import { forEveryone, showPage } from '../../web/index.ts';

const minutes = (ms: number) => Math.round(ms / 60_000);

/** What is kept about whom, in this server as it is set up. */
export const privacyPage = (site: Pick<Site, 'demonstration'>): Page => ({
  title: 'Privacy and cookies',
  breadcrumbs: [],
  body: html`
    ${site.demonstration ? html`<div class="govuk-inset-text">This is a demonstration. Every person in the files is made up.</div>` : ''}
    <h2 class="govuk-heading-m">If you only read public pages</h2>
    <p class="govuk-body">We keep nothing about you. Public pages set no cookie, load nothing from other sites and count no visits.</p>
    <h2 class="govuk-heading-m">If you sign in to work with files</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>One cookie, named <code>openpact</code>, tells that it is you. It holds a random number and goes when you sign out or close the browser. Because it is needed for signing in, it requires no consent.</li>
      <li>Your session ends after ${minutes(LIFETIMES.idle)} minutes without use, and after ${minutes(LIFETIMES.absolute) / 60} hours in any case.</li>
      <li>From your identity provider we take your name, your identifier, your role and your State, and nothing else.</li>
      <li>What you record carries your identifier for good. Opening a person’s file is noted in a read log: who, whose file, which page, when. Auditors can see it.</li>
    </ul>
    <h2 class="govuk-heading-m">If a file is about you</h2>
    <p class="govuk-body">The authority that has your file decides what it is used for, and answers for it. You may ask that authority to see your data, to have mistakes corrected, and who has looked at them. You may complain to the data protection authority of that State. A file can be opened only by people of the States that have you or are asked about you, and by auditors.</p>`,
});

/** `/privacy` */
export const privacy: PageModule = {
  name: 'privacy',
  mount(app) {
    app.get('/privacy', forEveryone, (c) => showPage(c, privacyPage(c.get('site'))));
  },
};
