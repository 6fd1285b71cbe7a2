import {
  type CaseFile,
  dayField,
  EVENT_KINDS,
  type EventType,
  english,
  type Field,
  type FileProblem,
  isEventType,
  PERSON_FIELDS,
  readEvent,
  readPerson,
  writePerson,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { EVENT_GROUPS, errorsOf, type Filled, fieldInput, givenFields } from '../cases/index.ts';

/** Fields of this panel begin with it, so that the day of an event is not taken for the day of the question. */
const UNDER = 'fact-';

/** The facts that no event changes. */
const PERSON = 'person';

const PERSON_WORDS = 'Who the person is';
const ON = dayField('Day on which it happened');

/** What was asked of the panel: which fact, and the answers so far. */
export interface AskedFact {
  /** A type of event, or `person`. */
  readonly of: EventType | typeof PERSON;
  readonly values: Readonly<Record<string, string>>;
}

const fieldsOf = (of: AskedFact['of']): Readonly<Record<string, Field<unknown>>> =>
  of === PERSON ? PERSON_FIELDS : { on: ON, ...EVENT_KINDS[of].fields };

/** What the form asks of the panel; `undefined` when nothing. */
export function askedFact(more: Readonly<Record<string, string>>): AskedFact | undefined {
  const of = more.fact ?? '';
  if (of !== PERSON && !isEventType(of)) return undefined;
  const given = Object.entries(more).filter(([name]) => name.startsWith(UNDER));
  return { of, values: Object.fromEntries(given.map(([name, value]) => [name.slice(UNDER.length), value])) };
}

/** The case with one more fact, or what is wrong with the answers, by field. */
export type WithFact =
  | { readonly ok: true; readonly file: CaseFile }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Puts what was answered into the case: an event in its place by day, or the facts of the person in place of the old ones. */
export function withFact({ person, events }: CaseFile, { of, values }: AskedFact): WithFact {
  const problems: FileProblem[] = [];
  const given = givenFields(fieldsOf(of), values);
  if (of === PERSON) {
    const known = readPerson(given, problems);
    return problems.length > 0
      ? { ok: false, errors: errorsOf(problems, PERSON) }
      : { ok: true, file: { person: known, events } };
  }
  const event = readEvent({ type: of, ...given }, 'event', problems);
  if (!event) return { ok: false, errors: errorsOf(problems, 'event') };
  const later = events.findIndex((each) => each.on > event.on);
  return { ok: true, file: { person, events: events.toSpliced(later < 0 ? events.length : later, 0, event) } };
}

const startValues = ({ person }: CaseFile, of: AskedFact['of']): Filled['values'] =>
  of === PERSON
    ? Object.fromEntries(Object.entries(writePerson(person)).map(([name, value]) => [name, String(value)]))
    : {};

function questions(file: CaseFile, { of, values }: AskedFact, errors: Filled['errors']): Html {
  const filled = { values: Object.keys(values).length > 0 ? values : startValues(file, of), errors };
  return html`<h3 class="govuk-heading-s" id="fact-questions">${of === PERSON ? PERSON_WORDS : english.events[of]}</h3>
    ${Object.entries(fieldsOf(of)).map(([name, field]) => fieldInput({ type: of, name, field, filled, under: UNDER }))}
    <button class="govuk-button" name="do" value="add" formaction="/try#add">Put it into the case</button>`;
}

interface Panel {
  readonly file: CaseFile;
  /** What the law expects next; it is offered first. */
  readonly expected: readonly EventType[];
  readonly asked: AskedFact | undefined;
  readonly errors: Filled['errors'];
}

const options = (types: readonly EventType[], chosen: AskedFact | undefined): Html[] =>
  types.map(
    (type) => html`<option value="${type}"${type === chosen?.of ? ' selected' : ''}>${english.events[type]}</option>`,
  );

/** Puts facts into a case by answering questions, for whoever would rather not write YAML. Works without scripts. */
export const addFactPanel = ({
  file,
  expected,
  asked,
  errors,
}: Panel): Html => html`<section class="op-panel" id="add" aria-labelledby="add-title">
  <h2 class="govuk-heading-s" id="add-title">Add to the case by answering questions</h2>
  <div class="op-row">
    <div class="govuk-form-group"><label class="govuk-label" for="fact">What happened</label>
      <select class="govuk-select" id="fact" name="fact"><option value="">Choose</option>
        <option value="${PERSON}"${asked?.of === PERSON ? ' selected' : ''}>${PERSON_WORDS}</option>
        ${expected.length === 0 ? '' : html`<optgroup label="What the law expects next">${options(expected, undefined)}</optgroup>`}
        ${EVENT_GROUPS.map(({ title, types }) => html`<optgroup label="${title}">${options(types, asked)}</optgroup>`)}</select></div>
    <button class="govuk-button govuk-button--secondary" name="do" value="ask" formaction="/try#add">Ask me</button>
  </div>
  ${asked ? questions(file, asked, errors) : ''}
</section>`;
