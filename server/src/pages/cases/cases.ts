import {
  findFile,
  findWorklist,
  type Outcome,
  type PersonFile,
  recordInFile,
  streamOf,
  strikeInFile,
  type WorklistTable,
} from '@openpact/casework';
import {
  type Day,
  dayField,
  type EventType,
  type FileProblem,
  formatDay,
  isEventType,
  type MemberState,
  parseDay,
  positionOf,
  readEvent,
  regimeOf,
} from '@openpact/law';
import { surroundingsOn } from '@openpact/reference';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Actor, may, type Subject, stateOf } from '../../access/index.ts';
import { requireMay } from '../../access/require-may.ts';
import { showPage } from '../../layout/index.ts';
import { refuse } from '../../problems/index.ts';
import { form } from '../../session/index.ts';
import type { Ctx } from '../../web/app.ts';
import type { Html } from '../../web/html.ts';
import type { Deps, PageModule } from '../../web/page-module.ts';
import { casePage } from './case-page.ts';
import { type Filled, valueFromForm } from './field-input.ts';
import { place } from './place.ts';
import { CHOOSABLE, choosePage, errorSummary, fieldsOf, recordFields } from './record-page.ts';
import { REFUSALS, TEXT } from './words.ts';
import { readFilter, worklistPage } from './worklist-page.ts';

const PAGE_SIZE = 25;

/** Events that only a decision maker records. */
const DECISIONS = new Set<EventType>([
  'transfer_decided',
  'first_decision',
  'return_decision_issued',
  'refusal_of_entry_issued',
]);

const ON = dayField('Day on which it happened');

type Tables = { readonly worklist: Pick<WorklistTable, keyof WorklistTable> };

const nameOf = (file: PersonFile): string => file.person.name ?? file.id;

const actorState = (actor: Actor): MemberState | undefined => stateOf(actor);

const fileSubject = (file: PersonFile): Subject => ({ kind: 'file', id: file.id, states: file.states });

function mount(app: Parameters<PageModule['mount']>[0], deps: Deps): void {
  const { records } = deps;
  const db = records.db.withTables<Tables>();
  const now = (): string => new Date(deps.now()).toISOString();

  const fileOf = (c: Ctx): Promise<PersonFile | undefined> => findFile(records, c.req.param('id') ?? '');

  const subjectOf = async (c: Ctx): Promise<Subject | undefined> => {
    const file = await fileOf(c);
    return file && fileSubject(file);
  };

  const caseloadOf = (c: Ctx): Subject => {
    const state = actorState(c.get('actor'));
    return state ? { kind: 'caseload', state } : { kind: 'caseload' };
  };

  const actionFor = (type: EventType) => (DECISIONS.has(type) ? 'record-decision' : 'record-event');

  const choosable = (text: string | undefined): EventType | undefined =>
    text !== undefined && isEventType(text) && CHOOSABLE.includes(text) ? text : undefined;

  /** The events that this actor may record in this file. */
  const mayRecord = (c: Ctx, file: PersonFile, type?: EventType): boolean =>
    may(c.get('actor'), type ? actionFor(type) : 'record-event', fileSubject(file)).allowed;

  const position = (file: PersonFile, on: Day) => positionOf(file.file, regimeOf(file.file), on, surroundingsOn(on));

  const actor = (c: Ctx) => {
    const who = c.get('actor');
    return who.kind === 'person' ? who.id : 'visitor';
  };

  app.get('/worklist', requireMay('read', caseloadOf), async (c) => {
    const own = actorState(c.get('actor'));
    const filter = readFilter(c.req.query());
    const state = own ?? filter.state;
    const today = deps.today();
    const list = await findWorklist(db, {
      on: today,
      ...(state ? { state } : {}),
      actingHere: filter.mine,
      ...(filter.stage ? { stage: filter.stage } : {}),
      ...(filter.search ? { search: filter.search } : {}),
      page: filter.page,
      pageSize: PAGE_SIZE,
    });
    if (list.rows.length > 0) {
      const at = now();
      await records.logRead(list.rows.map((row) => ({ actor: actor(c), subject: row.stream, page: '/worklist', at })));
    }
    return showPage(c, {
      title: TEXT.worklist,
      body: worklistPage({ list, filter, today, pageSize: PAGE_SIZE, own, canOpen: false }),
      width: 'wide',
      styles: ['cases.css'],
      breadcrumbs: [],
    });
  });

  app.get('/files/:id', requireMay('read', subjectOf), async (c) => {
    const file = await fileOf(c);
    if (!file) return refuse.notFound(c);
    const today = deps.today();
    const on = parseDay(c.req.query('on') ?? '') ?? today;
    await records.logRead({ actor: actor(c), subject: streamOf(file.id), page: `/files/${file.id}`, at: now() });
    const canRecord = mayRecord(c, file) && on === today;
    return showPage(c, {
      title: nameOf(file),
      caption: `File ${file.id}`,
      body: casePage({
        file,
        position: position(file, on),
        today,
        canRecord,
        recorded: c.req.query('recorded') === 'yes',
        ...(canRecord
          ? {
              strike: (entry) =>
                html`<a class="govuk-link op-timeline__strike" href="/files/${file.id}/strike/${entry.version}">Strike as wrong<span class="govuk-visually-hidden">: entry ${entry.version}</span></a>`,
            }
          : {}),
      }),
      width: 'wide',
      styles: ['cases.css'],
      breadcrumbs: [{ href: '/worklist', text: TEXT.worklist }],
    });
  });

  app.get('/files/:id/record', requireMay('record-event', subjectOf), async (c) => {
    const file = await fileOf(c);
    if (!file) return refuse.notFound(c);
    return showPage(c, {
      title: 'What happened?',
      caption: `File ${file.id}, ${nameOf(file)}`,
      body: choosePage(file, position(file, deps.today())),
      back: { href: `/files/${file.id}`, text: 'Back to the file' },
      styles: ['cases.css'],
    });
  });

  interface Shown {
    readonly filled: Filled;
    readonly version: number;
    readonly refusal?: Html;
    readonly status?: ContentfulStatusCode;
  }

  const showForm = (c: Ctx, file: PersonFile, type: EventType, shown: Shown) => {
    const { filled, refusal, version, status } = shown;
    const wrong = Object.keys(filled.errors).length > 0 || refusal !== undefined;
    return showPage(
      c,
      {
        title: 'Record what happened',
        caption: `File ${file.id}, ${nameOf(file)}`,
        hasErrors: wrong,
        body: html`${errorSummary(filled.errors, refusal)}${form(
          c,
          `/files/${file.id}/record/${type}`,
          html`<input type="hidden" name="version" value="${version}">${recordFields({ type, filled, refusal, onField: ON })}`,
        )}`,
        back: { href: `/files/${file.id}/record`, text: 'Choose another event' },
        styles: ['cases.css'],
      },
      status ?? 200,
    );
  };

  const recordSubject = async (c: Ctx): Promise<Subject | undefined> =>
    choosable(c.req.param('type')) ? subjectOf(c) : undefined;

  /** A first guess that saves typing: today, and the State of whoever records. */
  const startValues = (c: Ctx, type: EventType): Filled => {
    const state = actorState(c.get('actor'));
    const values: Record<string, string> = { on: formatDay(deps.today()) };
    if (state && 'in' in fieldsOf(type)) values.in = state;
    return { values, errors: {} };
  };

  app.get('/files/:id/record/:type', requireMay('record-event', recordSubject), async (c) => {
    const file = await fileOf(c);
    const type = choosable(c.req.param('type'));
    if (!file || !type) return refuse.notFound(c);
    if (!mayRecord(c, file, type)) return decisionOnly(c, file);
    return showForm(c, file, type, { filled: startValues(c, type), version: file.version });
  });

  const decisionOnly = (c: Ctx, file: PersonFile) =>
    showPage(
      c,
      {
        title: 'A decision maker records this',
        body: html`<p class="govuk-body">Your role records what happened, but not decisions. Ask a decision maker of your State.</p><p class="govuk-body"><a class="govuk-link" href="/files/${file.id}">Back to the file</a></p>`,
      },
      403,
    );

  const errorsOf = (problems: readonly FileProblem[]): Record<string, string> =>
    Object.fromEntries(
      problems.map(({ field, problem, mend }) => {
        const name = field.replace(/^event\.?/, '');
        return [name, problem === 'is missing.' ? mend : `${problem} ${mend}`];
      }),
    );

  const refusalWords = (outcome: Extract<Outcome, { ok: false }>): Html | undefined => {
    if (outcome.why !== 'refused') return undefined;
    const { says, cite } = outcome.refusal;
    return html`<p class="govuk-body">${REFUSALS[says] ?? says} ${cite ? place(cite) : ''}</p>`;
  };

  app.post('/files/:id/record/:type', requireMay('record-event', recordSubject), async (c) => {
    const file = await fileOf(c);
    const type = choosable(c.req.param('type'));
    const state = actorState(c.get('actor'));
    if (!file || !type || !state) return refuse.notFound(c);
    if (!mayRecord(c, file, type)) return decisionOnly(c, file);
    const body = await c.req.parseBody();
    const values = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const seen = Number(values.version);
    const given: Record<string, unknown> = { type, on: values.on?.trim() };
    for (const [name, field] of Object.entries(fieldsOf(type))) {
      const value = valueFromForm(field, values[name] ?? '');
      if (value !== undefined) given[name] = value;
    }
    const problems: FileProblem[] = [];
    const event = readEvent(given, 'event', problems);
    if (!event)
      return showForm(c, file, type, {
        filled: { values, errors: errorsOf(problems) },
        version: file.version,
        status: 422,
      });
    const outcome = await recordInFile(
      records,
      file.id,
      event,
      { actor: actor(c), state, today: deps.today(), at: now() },
      Number.isSafeInteger(seen) ? seen : undefined,
    );
    if (outcome.ok) return c.redirect(`/files/${file.id}?recorded=yes`, 303);
    if (outcome.why === 'not-found') return refuse.notFound(c);
    if (outcome.why === 'conflict') {
      const refusal = html`<p class="govuk-body"><strong>${TEXT.conflictTitle}.</strong> ${TEXT.conflict} <a class="govuk-link" href="/files/${file.id}" target="_blank" rel="noreferrer">See the file in a new window</a></p>`;
      return showForm(c, file, type, { filled: { values, errors: {} }, version: outcome.actual, refusal, status: 409 });
    }
    const refusal = refusalWords(outcome);
    return showForm(c, file, type, {
      filled: { values, errors: {} },
      version: file.version,
      ...(refusal ? { refusal } : {}),
      status: 422,
    });
  });

  const strikePage = (c: Ctx, file: PersonFile, version: number, error?: string) =>
    showPage(
      c,
      {
        title: 'Strike an entry as wrong',
        caption: `File ${file.id}, ${nameOf(file)}`,
        hasErrors: error !== undefined,
        body: html`${error ? errorSummary({ reason: error }, undefined) : ''}
          <p class="govuk-body">The entry stays in the file, marked as struck, with your reason. It no longer counts. Record the right one afterwards.</p>
          ${form(
            c,
            `/files/${file.id}/strike/${version}`,
            html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}"><label class="govuk-label" for="field-reason">Why is it wrong?</label>
            ${error ? html`<p id="field-reason-error" class="govuk-error-message">${error}</p>` : ''}
            <textarea class="govuk-textarea" id="field-reason" name="reason" rows="3" maxlength="2000"></textarea></div>
            <input type="hidden" name="version" value="${file.version}">
            <button class="govuk-button govuk-button--warning">Strike the entry</button>`,
          )}`,
        back: { href: `/files/${file.id}`, text: 'Back to the file' },
      },
      error ? 422 : 200,
    );

  app.get('/files/:id/strike/:version', requireMay('record-event', subjectOf), async (c) => {
    const file = await fileOf(c);
    const version = Number(c.req.param('version'));
    if (!file?.entries.some((entry) => entry.version === version && entry.struck === undefined))
      return refuse.notFound(c);
    return strikePage(c, file, version);
  });

  app.post('/files/:id/strike/:version', requireMay('record-event', subjectOf), async (c) => {
    const file = await fileOf(c);
    const state = actorState(c.get('actor'));
    if (!file || !state) return refuse.notFound(c);
    const body = await c.req.parseBody();
    const version = Number(c.req.param('version'));
    const reason = typeof body.reason === 'string' ? body.reason : '';
    const outcome = await strikeInFile(
      records,
      file.id,
      { version, reason },
      { actor: actor(c), state, today: deps.today(), at: now() },
      Number(body.version) || undefined,
    );
    if (outcome.ok) return c.redirect(`/files/${file.id}?recorded=yes`, 303);
    if (outcome.why === 'refused')
      return strikePage(c, file, version, REFUSALS[outcome.refusal.says] ?? outcome.refusal.says);
    return outcome.why === 'conflict' ? strikePage(c, file, version, TEXT.conflict) : refuse.notFound(c);
  });
}

/** `/worklist`, `/files/…`: a person's file at work. */
export const cases: PageModule = {
  name: 'cases',
  assets: [{ name: 'cases.css', file: new URL('./cases.css', import.meta.url) }],
  links: (actor) =>
    may(
      actor,
      'read',
      stateOf(actor) ? { kind: 'caseload', state: stateOf(actor) as MemberState } : { kind: 'caseload' },
    ).allowed
      ? [{ href: '/worklist', text: TEXT.worklist, about: TEXT.worklistAbout }]
      : [],
  mount,
};
