import {
  type Mark,
  PARAMETER_GROUPS,
  PARAMETERS,
  type Parameter,
  type ParameterGroup,
  type ParameterValue,
} from '@openpact/law';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { articleLink, REGIME_SHORT } from '../law/index.ts';

const GROUP: Readonly<Record<ParameterGroup, string>> = {
  responsibility: 'Which State is responsible',
  transfer: 'Asking another State, and the transfer',
  solidarity: 'Solidarity between the States',
  border: 'Screening, border, return and appeal',
  crisis: 'Crisis and force majeure',
  eurodac: 'Eurodac, long-term status, start',
};

const MARK: Readonly<Record<Exclude<Mark, 'read'>, string>> = { confirmed: 'confirmed', recalled: 'recalled' };

const mark = ({ mark: known, text }: ParameterValue): Html | string =>
  known === 'read' || text === '–' ? '' : html` <span class="op-known op-known--${known}">${MARK[known]}</span>`;

const value = (each: ParameterValue): Html =>
  html`<td class="govuk-table__cell" data-label="${REGIME_SHORT[each.regime]}">${each.text === '–' ? html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">nothing</span>` : each.text}${mark(each)}
    <span class="op-compare__cites">${each.cites.map((cite) => html`${articleLink(cite)} `)}</span></td>`;

const row = ({ key, about, values }: Parameter): Html =>
  html`<tr class="govuk-table__row" id="${key}"><th scope="row" class="govuk-table__header">${about}</th>${values.map(value)}</tr>`;

const group = (name: ParameterGroup): Html => html`<table class="govuk-table op-compare">
  <caption class="govuk-table__caption govuk-table__caption--l" id="group-${name}">${GROUP[name]}</caption>
  <thead><tr><th scope="col" class="govuk-table__header">What</th>${(PARAMETERS[0]?.values ?? []).map(({ regime }) => html`<th scope="col" class="govuk-table__header">${REGIME_SHORT[regime]}</th>`)}</tr></thead>
  <tbody class="govuk-table__body">${PARAMETERS.filter((each) => each.group === name).map(row)}</tbody></table>`;

/** The three sets of rules side by side, point by point. */
export const comparePage = (): Html => html`
  <p class="govuk-body-l op-reading">The rules before 2026, what the Commission proposed in 2020, and what was adopted in 2024: ${PARAMETERS.length} points side by side. Where a rule here uses a figure, it is taken from the table that the rule runs on.</p>
  <p class="govuk-body">Not marked: read in the act. <span class="op-known op-known--confirmed">confirmed</span> by a source about the proposal. <span class="op-known op-known--recalled">recalled</span> from memory and not read: do not rest on it.</p>
  <p class="govuk-body"><a class="govuk-link" href="/compare/file">Run a case under all of them</a></p>
  <nav aria-label="Parts of the comparison"><ul class="govuk-list">${PARAMETER_GROUPS.map((name) => html`<li><a class="govuk-link" href="#group-${name}">${GROUP[name]}</a></li>`)}</ul></nav>
  ${PARAMETER_GROUPS.map(group)}`;
