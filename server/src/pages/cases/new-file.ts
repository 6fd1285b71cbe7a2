import { randomInt } from 'node:crypto';
import { openNewFile } from '@openpact/casework';
import { type Field, type FileProblem, PERSON_FIELDS, readPerson } from '@openpact/law';
import { html } from 'hono/html';
import type { App, Ctx } from '../../web/index.ts';
import { form, refuse, requireMay, showPage } from '../../web/index.ts';
import { type Desk, deskState } from './desk.ts';
import { type Filled, fieldInput } from './field-input.ts';
import { errorSummary } from './record-page.ts';
import { caseloadOf } from './show-worklist.ts';
import { errorsOf, givenFields, typedInto } from './typed.ts';
import { REFUSALS, TEXT } from './words.ts';

const FIELDS: Readonly<Record<string, Field<unknown>>> = PERSON_FIELDS;

/** Letters and figures that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A number for a new file that says nothing of the person: `F-7KQ2MX`. */
const newNumber = (): string => `F-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;

const formPage = (c: Ctx, filled: Filled) =>
  showPage(
    c,
    {
      title: 'Open a new file',
      hasErrors: Object.keys(filled.errors).length > 0,
      body: html`${errorSummary(filled.errors, undefined)}
        <p class="govuk-body">Write down what is known. What is not known can stay empty; the file then says where it is missing.</p>
        ${form(
          c,
          '/files/new',
          html`${Object.entries(FIELDS).map(([name, field]) => fieldInput({ type: 'person', name, field, filled }))}
          <button class="govuk-button">Open the file</button>`,
        )}`,
      breadcrumbs: [{ href: '/worklist', text: TEXT.worklist }],
      styles: ['cases.css'],
    },
    Object.keys(filled.errors).length > 0 ? 422 : 200,
  );

/** `/files/new`: opening a person's file. */
export function newFile(app: App, desk: Desk): void {
  const { records, today } = desk.deps;
  const mayOpen = requireMay('open-file', (c) => caseloadOf(c.get('actor')));
  app.get('/files/new', mayOpen, (c) => formPage(c, { values: {}, errors: {} }));
  app.post('/files/new', mayOpen, async (c) => {
    const state = deskState(c);
    if (!state) return refuse.notFound(c);
    const values = await typedInto(c);
    const person = givenFields(FIELDS, values);
    const problems: FileProblem[] = [];
    readPerson(person, problems);
    if (problems.length > 0) return formPage(c, { values, errors: errorsOf(problems, 'person') });
    const id = newNumber();
    const acting = { actor: desk.actor(c), state, today: today(), at: desk.now() };
    const outcome = await openNewFile(records, id, person, c.get('site').demonstration, acting);
    if (outcome.ok) return c.redirect(`/files/${id}`, 303);
    const says = outcome.why === 'refused' ? REFUSALS[outcome.refusal.says] : undefined;
    return formPage(c, { values, errors: says ? { born: says } : { name: TEXT.notOpened } });
  });
}
