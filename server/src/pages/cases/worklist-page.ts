import type { Worklist, WorklistTable } from '@openpact/casework';
import {
  type Day,
  english,
  isMemberState,
  MEMBER_STATES,
  type MemberState,
  parseDay,
  STAGES,
  type Stage,
  sayLimit,
} from '@openpact/law';
import { countryName } from '@openpact/reference';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { stateName } from '../../layout/index.ts';
import { capitalised } from './capitalised.ts';
import { nearness } from './nearness.ts';
import { TEXT } from './words.ts';

/** What the person asked to see. */
export interface WorklistFilter {
  readonly search: string;
  readonly stage: Stage | undefined;
  readonly mine: boolean;
  readonly state: MemberState | undefined;
  readonly page: number;
}

export interface WorklistView {
  readonly list: Worklist;
  readonly filter: WorklistFilter;
  readonly today: Day;
  readonly pageSize: number;
  /** The State whose files these are; absent for somebody who sees all States. */
  readonly own: MemberState | undefined;
  readonly canOpen: boolean;
}

/** The address of the list with some of its filters changed. */
export function worklistHref(filter: WorklistFilter, change: Partial<WorklistFilter> = {}): string {
  const next = { ...filter, ...change };
  const query = new URLSearchParams();
  if (next.search) query.set('q', next.search);
  if (next.stage) query.set('stage', next.stage);
  if (next.mine) query.set('mine', 'yes');
  if (next.state) query.set('state', next.state);
  if (next.page > 1) query.set('page', String(next.page));
  const text = query.toString();
  return text === '' ? '/worklist' : `/worklist?${text}`;
}

const isStage = (text: string): text is Stage => (STAGES as readonly string[]).includes(text);

/** Reads the filters from an address; what makes no sense is left out. */
export function readFilter(query: Readonly<Record<string, string>>): WorklistFilter {
  const page = Number(query.page ?? '1');
  return {
    search: (query.q ?? '')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 100),
    stage: query.stage && isStage(query.stage) ? query.stage : undefined,
    mine: query.mine === 'yes',
    state: query.state && isMemberState(query.state) ? query.state : undefined,
    page: Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

function filters({ filter, own }: WorklistView): Html {
  return html`<form class="op-filters" action="/worklist" method="get" role="search" aria-label="Filter the worklist">
    <div class="govuk-form-group"><label class="govuk-label" for="q">${TEXT.search}</label>
      <input class="govuk-input" id="q" name="q" type="search" value="${filter.search}"></div>
    <div class="govuk-form-group"><label class="govuk-label" for="stage">${TEXT.stage}</label>
      <select class="govuk-select" id="stage" name="stage"><option value="">${TEXT.anyStage}</option>
        ${STAGES.map((stage) => html`<option value="${stage}"${stage === filter.stage ? ' selected' : ''}>${stageName(stage)}</option>`)}</select></div>
    ${
      own
        ? html`<div class="govuk-checkboxes govuk-checkboxes--small op-filters__mine"><div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id="mine" name="mine" type="checkbox" value="yes"${filter.mine ? ' checked' : ''}>
          <label class="govuk-label govuk-checkboxes__label" for="mine">${TEXT.mine}</label></div></div>`
        : html`<div class="govuk-form-group"><label class="govuk-label" for="state">State</label>
          <select class="govuk-select" id="state" name="state"><option value="">${TEXT.anyState}</option>
            ${MEMBER_STATES.toSorted((a, b) => (stateName(a) < stateName(b) ? -1 : 1)).map((state) => html`<option value="${state}"${state === filter.state ? ' selected' : ''}>${stateName(state)}</option>`)}</select></div>`
    }
    <button class="govuk-button govuk-button--secondary">${TEXT.apply}</button>
  </form>`;
}

/** The name of a stage: its key in words, because the sentence about it is too long for a list. */
export const stageName = (stage: string): string => capitalised(stage.replaceAll('-', ' '));

function whoActs(row: WorklistTable): string {
  if (!row.actor) return '';
  const actor = capitalised(english.actors[row.actor as keyof typeof english.actors]);
  const named = row.actor !== 'applicant' && row.acting_state && isMemberState(row.acting_state);
  return named ? `${actor}, ${stateName(row.acting_state as MemberState)}` : actor;
}

function dueCell(row: WorklistTable, today: Day): Html {
  const due = row.due ? parseDay(row.due) : undefined;
  if (due === undefined || !row.limit_id) return html`<span class="op-quiet">${TEXT.noClock}</span>`;
  const near = row.overdue ? 'overdue' : nearness(due, today);
  return html`<span class="op-due op-due--${near}"><strong>${english.day(due)}</strong>
    <span>${row.overdue ? html`<strong class="govuk-tag govuk-tag--red">${TEXT.overdue}</strong> ` : ''}${english.distance(today, due)}</span></span>`;
}

const rowOf = (row: WorklistTable, today: Day): Html => html`<tr class="govuk-table__row">
  <th scope="row" class="govuk-table__header op-list__file"><a class="govuk-link" href="/files/${row.file_id}">${row.file_id}</a>
    <span class="op-list__name">${row.name ?? ''}</span>
    <span class="op-quiet">${row.nationality ? countryName(row.nationality) : ''}</span></th>
  <td class="govuk-table__cell" data-label="Last day">${dueCell(row, today)}</td>
  <td class="govuk-table__cell" data-label="What">${row.limit_id ? sayLimit(row.limit_id) : ''}
    ${row.consequence ? html`<span class="op-quiet op-list__after">${english.consequences[row.consequence] ?? ''}</span>` : ''}</td>
  <td class="govuk-table__cell" data-label="Who">${whoActs(row)}</td>
  <td class="govuk-table__cell" data-label="Stage">${stageName(row.stage)}</td>
</tr>`;

function pages({ list, filter, pageSize }: WorklistView): Html | string {
  const last = Math.max(1, Math.ceil(list.total / pageSize));
  if (last === 1) return '';
  const step = (page: number, text: string, rel: 'prev' | 'next'): Html =>
    html`<div class="govuk-pagination__${rel}"><a class="govuk-link govuk-pagination__link" rel="${rel}" href="${worklistHref(filter, { page })}"><span class="govuk-pagination__link-title">${text}</span></a></div>`;
  return html`<nav class="govuk-pagination" aria-label="Pages of the worklist">
    ${filter.page > 1 ? step(filter.page - 1, 'Previous page', 'prev') : ''}
    <p class="govuk-body op-pages__now">Page ${filter.page} of ${last}</p>
    ${filter.page < last ? step(filter.page + 1, 'Next page', 'next') : ''}
  </nav>`;
}

const isFiltered = (filter: WorklistFilter): boolean =>
  filter.search !== '' || filter.stage !== undefined || filter.mine || filter.state !== undefined;

function empty({ filter }: WorklistView): Html {
  return isFiltered(filter)
    ? html`<p class="govuk-body">${TEXT.nothing} <a class="govuk-link" href="/worklist">${TEXT.clear}</a></p>`
    : html`<p class="govuk-body">${TEXT.noFiles}</p>`;
}

/** The worklist: a filter, the counts, and the files by the clock that will hurt first. */
export function worklistPage(view: WorklistView): Html {
  const { list, filter, today } = view;
  return html`
    <p class="govuk-body-l op-list__about">${view.own ? TEXT.worklistAbout : 'Files of all States, the clock that will hurt first at the top.'}</p>
    ${filters(view)}
    <div class="op-list__counts" role="status"><p class="govuk-body"><strong>${list.total}</strong> ${list.total === 1 ? 'file' : 'files'}${list.overdue > 0 ? html`, <strong class="op-due--overdue">${list.overdue} overdue</strong>` : ''} on ${english.day(today)}.
      ${isFiltered(filter) && list.rows.length > 0 ? html` <a class="govuk-link" href="/worklist">${TEXT.clear}</a>` : ''}</p>
      ${view.canOpen ? html`<a class="govuk-button" href="/files/new">${TEXT.openFile}</a>` : ''}</div>
    ${
      list.rows.length === 0
        ? empty(view)
        : html`<table class="govuk-table op-list">
      <caption class="govuk-visually-hidden">Files, the clock that will hurt first at the top</caption>
      <thead class="govuk-table__head"><tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">File</th><th scope="col" class="govuk-table__header">Last day</th>
        <th scope="col" class="govuk-table__header">What must be done, and what follows if not</th><th scope="col" class="govuk-table__header">Who</th>
        <th scope="col" class="govuk-table__header">Stage</th></tr></thead>
      <tbody class="govuk-table__body">${list.rows.map((row) => rowOf(row, today))}</tbody></table>`
    }
    ${pages(view)}`;
}
