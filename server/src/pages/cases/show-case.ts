import { streamOf } from '@openpact/casework';
import { parseDay } from '@openpact/law';
import { html } from 'hono/html';
import type { App } from '../../web/index.ts';
import { refuse, requireMay, showPage } from '../../web/index.ts';
import { casePage } from './case-page.ts';
import { type Desk, nameOf } from './desk.ts';
import { TEXT } from './words.ts';

/** `/files/:id`: a person's file today, or as it stands on the day in `on`. */
export function showCase(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  app.get('/files/:id', requireMay('read', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    if (!file) return refuse.notFound(c);
    const on = parseDay(c.req.query('on')?.trim() ?? '') ?? today();
    await records.logRead({ actor: desk.actor(c), subject: streamOf(file.id), page: c.req.path, at: desk.now() });
    const canRecord = desk.mayRecord(c, file) && on === today();
    return showPage(c, {
      title: nameOf(file),
      caption: `File ${file.id}`,
      body: casePage({
        file,
        position: desk.position(file, on),
        today: today(),
        canRecord,
        recorded: c.req.query('recorded') === 'yes',
        ...(canRecord
          ? {
              strike: ({ version }) =>
                html`<a class="govuk-link op-timeline__strike" href="/files/${file.id}/strike/${version}">Strike as wrong<span class="govuk-visually-hidden">: entry ${version}</span></a>`,
            }
          : {}),
      }),
      width: 'wide',
      styles: ['cases.css'],
      breadcrumbs: [{ href: '/worklist', text: TEXT.worklist }],
    });
  });
}
