import { type PersonFile, strikeInFile } from '@openpact/casework';
import { english } from '@openpact/law';
import { html } from 'hono/html';
import type { App, Ctx } from '../../web/index.ts';
import { form, refuse, requireMay, showPage } from '../../web/index.ts';
import { captionOf, type Desk, deskState } from './desk.ts';
import { errorSummary } from './record-page.ts';
import { typedInto } from './typed.ts';
import { REFUSALS, TEXT } from './words.ts';

function strikePage(c: Ctx, file: PersonFile, version: number, error?: string) {
  const entry = file.entries.find((e) => e.version === version);
  return showPage(
    c,
    {
      title: 'Strike an entry as wrong',
      caption: captionOf(file),
      hasErrors: error !== undefined,
      body: html`${error ? errorSummary({ reason: error }, undefined) : ''}
        ${entry ? html`<p class="govuk-body-l">${english.day(entry.event.on)}: ${english.events[entry.event.type]}</p>` : ''}
        <p class="govuk-body">The entry stays in the file, marked as struck, with your reason. It no longer counts. Record the right one afterwards.</p>
        ${form(
          c,
          `/files/${file.id}/strike/${version}`,
          html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}"><label class="govuk-label" for="field-reason">Why is it wrong?</label>
          ${error ? html`<p id="field-reason-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : ''}
          <textarea class="govuk-textarea" id="field-reason" name="reason" rows="3" maxlength="2000"${error ? html` aria-describedby="field-reason-error"` : ''}></textarea></div>
          <input type="hidden" name="version" value="${file.version}">
          <button class="govuk-button govuk-button--warning">Strike the entry</button>`,
        )}`,
      back: { href: `/files/${file.id}`, text: 'Back to the file' },
    },
    error ? 422 : 200,
  );
}

/** `/files/:id/strike/:version`: saying that an entry is wrong, with a reason. */
export function strike(app: App, desk: Desk): void {
  app.get('/files/:id/strike/:version', requireMay('record-event', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    const version = Number(c.req.param('version'));
    const entry = file?.entries.find((e) => e.version === version);
    return file && entry && entry.struck === undefined ? strikePage(c, file, version) : refuse.notFound(c);
  });

  app.post('/files/:id/strike/:version', requireMay('record-event', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    const state = deskState(c);
    if (!file || !state) return refuse.notFound(c);
    const typed = await typedInto(c);
    const version = Number(c.req.param('version'));
    const acting = { actor: desk.actor(c), state, today: desk.deps.today(), at: desk.now() };
    const command = { version, reason: typed.reason ?? '' };
    const outcome = await strikeInFile(desk.deps.records, file.id, command, acting, Number(typed.version) || undefined);
    if (outcome.ok) return c.redirect(`/files/${file.id}?recorded=yes`, 303);
    if (outcome.why === 'not-found') return refuse.notFound(c);
    const says = outcome.why === 'conflict' ? TEXT.conflict : (REFUSALS[outcome.refusal.says] ?? outcome.refusal.says);
    return strikePage(c, file, version, says);
  });
}
