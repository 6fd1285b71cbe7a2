import { english, formatDay, REGIMES } from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import type { Filled } from '../cases/index.ts';
import { shownScenarios } from '../law/index.ts';
import type { TextProblem, TypedCase } from './typed-case.ts';

const MOST_PER_GROUP = 12;

const groupName = (group: string): string => {
  const words = group.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A list of worked examples to begin from; works without scripts. */
export function examplePicker(action: string, about: string, chosen: string): Html {
  const groups = Map.groupBy(shownScenarios(), ({ group }) => group);
  return html`<form class="op-row" action="${action}" method="get">
    <div class="govuk-form-group"><label class="govuk-label" for="example">${about}</label>
      <select class="govuk-select" id="example" name="example">${[...groups].map(
        ([group, all]) =>
          html`<optgroup label="${groupName(group)}">${all.filter(({ slug }, index) => index < MOST_PER_GROUP || slug === chosen).map(({ slug, scenario }) => html`<option value="${slug}"${slug === chosen ? ' selected' : ''}>${scenario.title}</option>`)}</optgroup>`,
      )}</select></div>
    <button class="govuk-button govuk-button--secondary">Take this example</button>
  </form>`;
}

const problemLine = ({ line, field, value, problem, mend }: TextProblem): Html =>
  html`<li><a href="#text">${line === undefined ? '' : `Line ${line}`}${line !== undefined && field !== '' ? ', ' : ''}${field}</a>${line === undefined && field === '' ? '' : ': '}${value !== '' && !problem.includes(value) ? `${value} ` : ''}${problem} ${mend}</li>`;

/** What most likely is a mistake, and was answered as it stands. */
const doubtList = (doubts: readonly TextProblem[]): Html =>
  html`<section class="govuk-inset-text" aria-labelledby="doubts"><h2 class="govuk-heading-s" id="doubts">Is this right? It is answered as it stands</h2>
    <ul class="govuk-list govuk-list--bullet">${doubts.map(problemLine)}</ul></section>`;

/** What is wrong with the text, each with its place, its value and its mend; or what most likely is. */
export function problemSummary({ read, wrongDay }: TypedCase, errors: Filled['errors'] = {}): Html | string {
  const problems = read.ok ? [] : read.problems;
  const ofFact = Object.entries(errors);
  if (problems.length === 0 && ofFact.length === 0 && !wrongDay)
    return read.ok && read.doubts.length > 0 ? doubtList(read.doubts) : '';
  return html`<div class="govuk-error-summary" aria-labelledby="wrong" role="alert"><h2 class="govuk-error-summary__title" id="wrong">This must be corrected</h2>
    <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${problems.map(problemLine)}
      ${wrongDay ? html`<li><a href="#on">The day</a> is not a day of the calendar. Write it like 2026-08-20.</li>` : ''}
      ${ofFact.map(([name, message]) => html`<li><a href="#field-${name}">${message}</a></li>`)}</ul></div></div>`;
}

/** The box for a case file, a file to choose, and the day. `withRegime` lets one choose the rules. */
export function caseFields({ typed, on, read, wrongDay }: TypedCase, withRegime: boolean): Html {
  const { text } = typed;
  const bad = !read.ok;
  return html`<div class="govuk-form-group${bad ? ' govuk-form-group--error' : ''}">
      <label class="govuk-label govuk-label--m" for="text">Case file</label>
      <div class="govuk-hint" id="text-hint">A person and dated events, in YAML or JSON. Nothing that you enter is stored: it is read, answered and forgotten.</div>
      <textarea class="govuk-textarea op-file-text${bad ? ' govuk-textarea--error' : ''}" id="text" name="text" rows="${Math.min(22, Math.max(8, text.split('\n').length + 1))}" spellcheck="false" autocomplete="off" aria-describedby="text-hint">
${text}</textarea></div>
    <div class="op-row">
      <div class="govuk-form-group"><label class="govuk-label" for="upload">Or choose a file</label><input class="govuk-file-upload" type="file" id="upload" name="upload" accept=".yaml,.yml,.json"></div>
      <div class="govuk-form-group${wrongDay ? ' govuk-form-group--error' : ''}"><label class="govuk-label" for="on">As it stands on</label><input class="govuk-input govuk-input--width-10${wrongDay ? ' govuk-input--error' : ''}" id="on" name="on" value="${typed.on === '' ? formatDay(on) : typed.on}" inputmode="numeric" autocomplete="off"></div>
      ${
        withRegime
          ? html`<div class="govuk-form-group"><label class="govuk-label" for="regime">Rules</label><select class="govuk-select" id="regime" name="regime"><option value="">Those that apply by themselves</option>${REGIMES.map(({ id }) => html`<option value="${id}"${typed.regime === id ? ' selected' : ''}>${english.regimes[id].replace(/^the /, 'The ')}</option>`)}</select></div>`
          : ''
      }
    </div>`;
}
