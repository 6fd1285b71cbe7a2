import { type PersonFile, type Refusal, recordInFile } from '@openpact/casework';
import { dayField, type EventType, english, type FileProblem, formatDay, readEvent, sayDay } from '@openpact/law';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../../layout/index.ts';
import type { App, Ctx } from '../../web/index.ts';
import { form, refuse, requireMay, showPage } from '../../web/index.ts';
import { captionOf, choosable, type Desk, deskState, wayTo } from './desk.ts';
import type { Filled } from './field-input.ts';
import { place } from './place.ts';
import { choosePage, errorSummary, fieldsOf, recordFields } from './record-page.ts';
import { errorsOf, givenFields, seenVersion, typedInto } from './typed.ts';
import { sayRefusal, TEXT } from './words.ts';

const ON = dayField('Day on which it happened');

/** Events whose State is mostly another one, so that no guess is better than a wrong one. */
const ABOUT_OTHERS = new Set<EventType>([
  'family_member',
  'family_member_decided',
  'dependency',
  'residence_document_issued',
  'residence_document_ended',
  'visa_issued',
  'visa_ended',
  'diploma_awarded',
  'stayed',
  'eurodac_hit',
  'vis_hit',
  'transfer_risk_found',
]);

interface Shown {
  readonly filled: Filled;
  /** Version of the file that the person is looking at. */
  readonly version: number;
  readonly refusal?: Html;
  readonly status?: ContentfulStatusCode;
}

function showForm(c: Ctx, file: PersonFile, type: EventType, { filled, version, refusal, status }: Shown) {
  return showPage(
    c,
    {
      title: 'Record what happened',
      caption: captionOf(file),
      hasErrors: Object.keys(filled.errors).length > 0 || refusal !== undefined,
      body: html`${errorSummary(filled.errors, refusal)}${form(
        c,
        `/files/${file.id}/record/${type}`,
        html`<input type="hidden" name="version" value="${version}">${recordFields({ type, filled, onField: ON })}`,
      )}`,
      breadcrumbs: [...wayTo(file), { href: `/files/${file.id}/record`, text: TEXT.whatHappened }],
      styles: ['cases.css'],
    },
    status ?? 200,
  );
}

const decisionOnly = (c: Ctx, file: PersonFile) =>
  showPage(
    c,
    {
      title: 'A decision maker records this',
      caption: captionOf(file),
      breadcrumbs: wayTo(file),
      body: html`<p class="govuk-body">Your role records what happened, but not decisions. Ask a decision maker of your State.</p>`,
    },
    403,
  );

const inWords = ({ says, cite, later }: Refusal): Html =>
  html`<p class="govuk-body">${sayRefusal(says)}${later ? html` <strong>${sayDay(later.on)}: ${english.events[later.type]}</strong>` : ''} ${cite ? place(cite) : ''}</p>`;

const overtaken = (file: PersonFile): Html =>
  html`<p class="govuk-body"><strong>${TEXT.conflictTitle}.</strong> ${TEXT.conflict} <a class="govuk-link" href="/files/${file.id}" target="_blank" rel="noreferrer">See the file in a new window</a></p>`;

/** `/files/:id/record` and below: choosing what happened, and recording it. */
export function record(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  const ofType = async (c: Ctx) => (choosable(c.req.param('type')) ? desk.subjectOf(c) : undefined);

  app.get('/files/:id/record', requireMay('record-event', desk.subjectOf), async (c) => {
    const file = await desk.fileOf(c);
    if (!file) return refuse.notFound(c);
    return showPage(c, {
      title: TEXT.whatHappened,
      caption: captionOf(file),
      body: choosePage(file, desk.position(file, today()), (type) => desk.recorderOf(c, file, type)),
      breadcrumbs: wayTo(file),
      styles: ['cases.css'],
    });
  });

  /** A first guess that saves typing: today, and the State of whoever records where that State acts. */
  const startValues = (c: Ctx, type: EventType): Filled => {
    const state = deskState(c);
    const mine = ABOUT_OTHERS.has(type)
      ? []
      : Object.keys(fieldsOf(type)).filter((name) => name === 'in' || name === 'by');
    return {
      values: { on: formatDay(today()), ...(state ? Object.fromEntries(mine.map((name) => [name, state])) : {}) },
      errors: {},
    };
  };

  app.get('/files/:id/record/:type', requireMay('record-event', ofType), async (c) => {
    const file = await desk.fileOf(c);
    const type = choosable(c.req.param('type'));
    if (!file || !type) return refuse.notFound(c);
    if (!desk.mayRecord(c, file, type)) return decisionOnly(c, file);
    return showForm(c, file, type, { filled: startValues(c, type), version: file.version });
  });

  app.post('/files/:id/record/:type', requireMay('record-event', ofType), async (c) => {
    const file = await desk.fileOf(c);
    const type = choosable(c.req.param('type'));
    const state = deskState(c);
    if (!file || !type || !state) return refuse.notFound(c);
    if (!desk.mayRecord(c, file, type)) return decisionOnly(c, file);
    const values = await typedInto(c);
    const problems: FileProblem[] = [];
    const event = readEvent(
      { type, on: values.on?.trim() || undefined, ...givenFields(fieldsOf(type), values) },
      'event',
      problems,
    );
    const again = (shown: Omit<Shown, 'filled'> & { errors?: Filled['errors'] }) =>
      showForm(c, file, type, { ...shown, filled: { values, errors: shown.errors ?? {} } });
    if (!event) return again({ errors: errorsOf(problems, 'event'), version: file.version, status: 422 });
    const acting = { actor: desk.actor(c), state, today: today(), at: desk.now() };
    const outcome = await recordInFile(records, file.id, event, acting, seenVersion(values.version));
    if (outcome.ok) return c.redirect(`/files/${file.id}?recorded=yes`, 303);
    if (outcome.why === 'not-found') return refuse.notFound(c);
    return outcome.why === 'conflict'
      ? again({ version: outcome.actual, refusal: overtaken(file), status: 409 })
      : again({ version: file.version, refusal: inWords(outcome.refusal), status: 422 });
  });
}
