import { type Entry, type PersonFile, strikeInFile } from '@openpact/casework';
import { english } from '@openpact/law';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { App, Ctx } from '../../web/index.ts';
import { form, refuse, requireMay, showPage } from '../../web/index.ts';
import { captionOf, type Desk, deskState, wayTo } from './desk.ts';
import { errorSummary } from './record-page.ts';
import { seenVersion, typedInto } from './typed.ts';
import { REFUSALS, sayRefusal, TEXT } from './words.ts';

interface Shown {
  readonly reason?: string;
  readonly error?: string;
  readonly status?: ContentfulStatusCode;
}

function strikePage(c: Ctx, file: PersonFile, entry: Entry, { reason = '', error, status = 200 }: Shown = {}) {
  return showPage(
    c,
    {
      title: 'Strike an entry as wrong',
      caption: captionOf(file),
      hasErrors: error !== undefined,
      body: html`${error ? errorSummary({ reason: error }, undefined) : ''}
        <p class="govuk-body-l">${english.day(entry.event.on)}: ${english.events[entry.event.type]}</p>
        <p class="govuk-body">The entry stays in the file, marked as struck, with your reason. It no longer counts. Record the right one afterwards.</p>
        ${form(
          c,
          `/files/${file.id}/strike/${entry.version}`,
          html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}"><label class="govuk-label" for="field-reason">Why is it wrong?</label>
          ${error ? html`<p id="field-reason-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : ''}
          <textarea class="govuk-textarea${error ? ' govuk-textarea--error' : ''}" id="field-reason" name="reason" rows="3" maxlength="2000"${error ? html` aria-describedby="field-reason-error"` : ''}>${reason}</textarea></div>
          <input type="hidden" name="version" value="${file.version}">
          <button class="govuk-button govuk-button--warning">Strike the entry</button>`,
        )}`,
      breadcrumbs: wayTo(file),
      styles: ['cases.css'],
    },
    status,
  );
}

const notYours = (c: Ctx, file: PersonFile, why: string) =>
  showPage(
    c,
    {
      title: 'You cannot strike this entry',
      caption: captionOf(file),
      body: html`<p class="govuk-body">${why}</p>`,
      breadcrumbs: wayTo(file),
    },
    403,
  );

/** Why whoever is at the desk cannot strike an entry, in words. */
function hindrance(c: Ctx, desk: Desk, file: PersonFile, entry: Entry): string | undefined {
  if (entry.recordedFor !== deskState(c)) return REFUSALS['not-your-entry'];
  return desk.mayRecord(c, file, entry.event.type) ? undefined : TEXT.decisionStruckBy;
}

/** `/files/:id/strike/:version`: saying that an entry is wrong, with a reason. */
export function strike(app: App, desk: Desk): void {
  const entryOf = (c: Ctx, file: PersonFile | undefined) =>
    file?.entries.find((entry) => String(entry.version) === c.req.param('version') && entry.struck === undefined);

  app.get('/files/:id/strike/:version', requireMay('record-event', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    const entry = entryOf(c, file);
    if (!file || !entry) return refuse.notFound(c);
    const why = hindrance(c, desk, file, entry);
    return why ? notYours(c, file, why) : strikePage(c, file, entry);
  });

  app.post('/files/:id/strike/:version', requireMay('record-event', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    const entry = entryOf(c, file);
    const state = deskState(c);
    if (!file || !entry || !state) return refuse.notFound(c);
    const why = hindrance(c, desk, file, entry);
    if (why) return notYours(c, file, why);
    const { reason = '', version: seen } = await typedInto(c);
    const acting = { actor: desk.actor(c), state, today: desk.deps.today(), at: desk.now() };
    const command = { version: entry.version, reason };
    const outcome = await strikeInFile(desk.deps.records, file.id, command, acting, seenVersion(seen));
    if (outcome.ok) return c.redirect(`/files/${file.id}?recorded=yes`, 303);
    if (outcome.why === 'not-found') return refuse.notFound(c);
    return outcome.why === 'conflict'
      ? strikePage(c, file, entry, { reason, error: TEXT.conflict, status: 409 })
      : strikePage(c, file, entry, { reason, error: sayRefusal(outcome.refusal.says), status: 422 });
  });
}
