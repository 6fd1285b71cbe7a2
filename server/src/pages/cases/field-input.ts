import type { Field } from '@openpact/law';
import { countryName } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { STATES_BY_NAME, stateName } from '../../layout/index.ts';
import { capitalised } from './capitalised.ts';
import { valueInWords } from './value-in-words.ts';

/** What the person typed, by field, and what is wrong with it. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

type Kind = 'state' | 'country' | 'states' | 'day' | 'boolean' | 'choice' | 'number' | 'text';

/** How a field is asked for, from its schema. */
export function kindOf({ schema }: Field<unknown>): Kind {
  if (schema.$ref === '#/$defs/State') return 'state';
  if (schema.$ref === '#/$defs/Country') return 'country';
  if (schema.$ref === '#/$defs/Day') return 'day';
  if (schema.type === 'array') return 'states';
  if (schema.type === 'boolean') return 'boolean';
  if (Array.isArray(schema.enum)) return 'choice';
  return schema.type === 'integer' ? 'number' : 'text';
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let kept: readonly { value: string; text: string }[] | undefined;

/** Every country that has a name, by name; and statelessness. Worked out once. */
function countries(): readonly { value: string; text: string }[] {
  kept ??= [
    ...LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
      .map((value) => ({ value, text: countryName(value) }))
      .filter(({ value, text }) => text !== value && !NOT_COUNTRIES.has(value)),
    { value: 'STATELESS', text: countryName('STATELESS') },
  ].toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return kept;
}

/** Codes that have a name but are no country of nationality. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

interface Question {
  readonly type: string;
  readonly name: string;
  readonly field: Field<unknown>;
  readonly filled: Filled;
  /** Stands before the name in the form, where other fields could bear the same one. */
  readonly under?: string;
}

const idOf = (name: string): string => `field-${name}`;

/** The name of the field in the form. */
const nameIn = ({ name, under = '' }: Question): string => `${under}${name}`;

const error = (name: string, message: string | undefined): Html | string =>
  message
    ? html`<p id="${idOf(name)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${message}</p>`
    : '';

const described = (name: string, message: string | undefined, hint: boolean): Html | string => {
  const ids = [...(hint ? [`${idOf(name)}-hint`] : []), ...(message ? [`${idOf(name)}-error`] : [])].join(' ');
  return ids === '' ? '' : html` aria-describedby="${ids}"`;
};

const group = (message: string | undefined, body: Html): Html =>
  html`<div class="govuk-form-group${message ? ' govuk-form-group--error' : ''}">${body}</div>`;

const label = (name: string, text: string): Html =>
  html`<label class="govuk-label govuk-label--s" for="${idOf(name)}">${text}</label>`;

const askedFor = ({ field }: Question): string => `${field.means}${field.required ? '' : ' (optional)'}`;

function select(question: Question, options: readonly { value: string; text: string }[]): Html {
  const { name, filled } = question;
  const message = filled.errors[name];
  const chosen = filled.values[name] ?? '';
  return group(
    message,
    html`${label(name, askedFor(question))}${error(name, message)}
      <select class="govuk-select${message ? ' govuk-select--error' : ''}" id="${idOf(name)}" name="${nameIn(question)}"${described(name, message, false)}>
        <option value=""></option>
        ${options.map(({ value, text }) => html`<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)}
      </select>`,
  );
}

/** Few and short answers stand side by side, so that a long form stays short. */
const MOST_INLINE = 3;
const LONGEST_INLINE = 14;

function radios(question: Question, options: readonly { value: string; text: string }[]): Html {
  const inline = options.length <= MOST_INLINE && options.every(({ text }) => text.length <= LONGEST_INLINE);
  const { name, filled } = question;
  const message = filled.errors[name];
  const chosen = filled.values[name] ?? '';
  return group(
    message,
    html`<fieldset class="govuk-fieldset"${described(name, message, false)}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${askedFor(question)}</legend>
      ${error(name, message)}
      <div class="govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}">
        ${options.map(
          ({ value, text }, index) => html`<div class="govuk-radios__item">
          <input class="govuk-radios__input" id="${index === 0 ? idOf(name) : `${idOf(name)}-${value}`}" name="${nameIn(question)}" type="radio" value="${value}"${value === chosen ? ' checked' : ''}>
          <label class="govuk-label govuk-radios__label" for="${index === 0 ? idOf(name) : `${idOf(name)}-${value}`}">${text}</label>
        </div>`,
        )}
      </div>
    </fieldset>`,
  );
}

function input(question: Question, attributes: Html | string, hint?: string, width = ''): Html {
  const { name, filled } = question;
  const message = filled.errors[name];
  return group(
    message,
    html`${label(name, askedFor(question))}
      ${hint ? html`<div id="${idOf(name)}-hint" class="govuk-hint">${hint}</div>` : ''}${error(name, message)}
      <input class="govuk-input${width}${message ? ' govuk-input--error' : ''}" id="${idOf(name)}" name="${nameIn(question)}" value="${filled.values[name] ?? ''}"${described(name, message, hint !== undefined)} ${attributes}>`,
  );
}

/** The question for one field of an event, as its schema asks for it. Works without JavaScript. */
export function fieldInput(question: Question): Html {
  const { type, name, field } = question;
  switch (kindOf(field)) {
    case 'state':
      return select(
        question,
        STATES_BY_NAME.map((value) => ({ value, text: stateName(value) })),
      );
    case 'country':
      return select(question, countries());
    case 'boolean':
      return radios(question, [
        { value: 'true', text: 'Yes' },
        { value: 'false', text: 'No' },
        ...(field.required ? [] : [{ value: '', text: 'Not known' }]),
      ]);
    case 'choice': {
      const values = field.schema.enum as readonly string[];
      return radios(question, [
        ...values.map((value) => ({ value, text: capitalised(valueInWords(type, name, value)) })),
        ...(field.required ? [] : [{ value: '', text: 'Not known' }]),
      ]);
    }
    case 'day':
      return input(
        question,
        html`inputmode="numeric" autocomplete="off"`,
        'Year, month, day, like 2026-07-03',
        ' govuk-input--width-10',
      );
    case 'number':
      return input(question, html`inputmode="numeric" autocomplete="off"`);
    case 'states':
      return input(question, html`autocomplete="off"`, 'Two-letter codes with commas, like ES, DE');
    default:
      return input(question, html`autocomplete="off"`);
  }
}

/** A value from the form as the law reads it: text stays text, and nothing stays out. */
export function valueFromForm(field: Field<unknown>, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (kindOf(field)) {
    case 'boolean':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
    case 'number':
      return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
    case 'states':
      return trimmed.split(/[\s,]+/).map((code) => code.toUpperCase());
    default:
      return trimmed;
  }
}
