import { type Entry, streamOf } from '@openpact/casework';
import { type EventType, parseDay } from '@openpact/law';
import { html } from 'hono/html';
import type { App } from '../../web/index.ts';
import { refuse, requireMay, showPage } from '../../web/index.ts';
import { casePage } from './case-page.ts';
import { type Desk, deskState, nameOf } from './desk.ts';
import { TEXT } from './words.ts';

/** `/files/:id`: a person's file today, or as it stands on the day in `on`. */
export function showCase(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  app.get('/files/:id', requireMay('read', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    if (!file) return refuse.notFound(c);
    const asked = (c.req.query('on') ?? '').trim();
    const found = asked === '' ? today() : parseDay(asked);
    const on = found ?? today();
    await records.logRead({ actor: desk.actor(c), subject: streamOf(file.id), page: c.req.path, at: desk.now() });
    const canRecord = desk.mayRecord(c, file) && found === today();
    return showPage(c, {
      title: nameOf(file),
      caption: `File ${file.id}`,
      hasErrors: found === undefined,
      body: casePage({
        file,
        position: desk.position(file, on),
        today: today(),
        recorded: c.req.query('recorded') === 'yes',
        ...(found === undefined ? { wrongDay: asked.slice(0, 100) } : {}),
        ...(canRecord
          ? {
              recorderOf: (type: EventType) => desk.recorderOf(c, file, type),
              strike: ({ version, event, recordedFor }: Entry) =>
                recordedFor === deskState(c) && desk.mayRecord(c, file, event.type)
                  ? html`<a class="govuk-link op-timeline__strike" href="/files/${file.id}/strike/${version}">Strike as wrong<span class="govuk-visually-hidden">: entry ${version}</span></a>`
                  : undefined,
            }
          : {}),
      }),
      width: 'wide',
      styles: ['cases.css'],
      breadcrumbs: [{ href: '/worklist', text: TEXT.worklist }],
    });
  });
}
