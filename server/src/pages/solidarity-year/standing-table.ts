import { countryName } from '@openpact/reference';
import type { Figure, SolidarityYear, StateStanding } from '@openpact/solidarity';
import { html } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { COLUMNS, type ColumnId, type MapMeasure } from './choices.ts';
import { citationLink } from './citation-link.ts';
import { type Cell, cellOf, isNumeric, type Sorting, sorted } from './columns.ts';
import { grouped } from './number-words.ts';
import { type NumberOf, numbersOf, sourceNotes } from './source-notes.ts';
import { CATEGORY, COLUMN, MARK, REASON, TEXT, UNKNOWN } from './words.ts';

type FigureColumn = Exclude<ColumnId, 'state'>;
const FIGURES = COLUMNS.filter((column): column is FigureColumn => column !== 'state');

/** Mark and sources of a figure, in small letters. */
const markOf = (figure: Figure<unknown>, numberOf: NumberOf): Html =>
  html`<span class="sy-mark sy-mark--${figure.mark}">${MARK[figure.mark]}</span>${sourceNotes(figure.sources, numberOf)}`;

/** The mark that every cell of a column has, so that it is said once, in the heading. */
function markOfColumn(states: readonly StateStanding[], column: FigureColumn): Figure<unknown> | undefined {
  const figures = states.map((standing) => cellOf(standing, column).figure);
  const [first] = figures;
  const alike = figures.every(
    (figure) => figure.known && figure.mark === first?.mark && figure.sources.join() === first.sources.join(),
  );
  return alike ? first : undefined;
}

/** Reasons that add something to the words of the cell. */
const TELLING = new Set(['pledged-nothing', 'full-deduction', 'partial-deduction', 'need-not-deliver']);

function showCell({ figure, words }: Cell, column: FigureColumn, numberOf: NumberOf, markedAbove: boolean): Html {
  const reason = figure.because && TELLING.has(figure.because) ? REASON[figure.because] : undefined;
  const value = words ?? UNKNOWN;
  return html`<td class="govuk-table__cell sy-col-${column}${isNumeric(column) ? ' govuk-table__cell--numeric' : ''}${figure.known ? '' : ' sy-unknown'}">${figure.known ? html`<span class="sy-value">${value}</span>` : html`<span class="sy-mark sy-mark--unknown">${value}</span>`}${reason ? html`<span class="sy-reason">${reason}${column === 'effective' ? html` (${citationLink(figure.ground)})` : ''}</span>` : ''}${figure.known && !markedAbove ? html`<span class="sy-from">${markOf(figure, numberOf)}</span>` : ''}</td>`;
}

/** Address of this page in another order; the map stays as it is. */
export function sortedHref(column: ColumnId, direction: 'asc' | 'desc', map: MapMeasure): string {
  const query = new URLSearchParams({ sort: column, dir: direction, ...(map === 'part' ? {} : { map }) });
  return `?${query}#states`;
}

function heading(column: ColumnId, sorting: Sorting, map: MapMeasure, mark: Html | ''): Html {
  const current = sorting.column === column;
  const next = current ? (sorting.direction === 'ascending' ? 'desc' : 'asc') : isNumeric(column) ? 'desc' : 'asc';
  const arrow = current ? (sorting.direction === 'ascending' ? '▲' : '▼') : '';
  return html`<th scope="col" class="govuk-table__header${isNumeric(column) ? ' govuk-table__header--numeric' : ''}"${current ? html` aria-sort="${sorting.direction}"` : ''}><a class="govuk-link sy-sort" href="${sortedHref(column, next, map)}">${COLUMN[column]}${arrow ? html`<span class="sy-sort__arrow" aria-hidden="true">${arrow}</span>` : ''}</a>${mark ? html`<span class="sy-from">${mark}</span>` : ''}</th>`;
}

/** How the Commission lists the State, under its name. */
function listing({ category }: StateStanding): Html | '' {
  const words = category.known ? category.value.map((one) => CATEGORY[one]).filter(Boolean) : [UNKNOWN];
  return words.length > 0 ? html`<span class="sy-listing">${words.join(', ')}</span>` : '';
}

function total({ states }: SolidarityYear, column: FigureColumn): Html | string {
  if (column === 'share') return '100\u00a0%';
  const figures = states.map((standing) => cellOf(standing, column));
  const sum = figures.reduce((all, { sortBy }) => all + (typeof sortBy === 'number' ? sortBy : 0), 0);
  const words = grouped(column.endsWith('money') ? sum / 100 : sum);
  const missing = figures.filter(({ figure }) => !figure.known).length;
  if (missing === states.length) return html`<span class="sy-mark sy-mark--unknown">${UNKNOWN}</span>`;
  if (missing === 0) return words;
  return html`${TEXT.atLeast(words)}<span class="sy-reason">${TEXT.notKnownFor(missing)}</span>`;
}

/** The States in a table that is sorted by links, without JavaScript. */
export function standingTable(year: SolidarityYear, sorting: Sorting, map: MapMeasure): Html {
  const numberOf = numbersOf(year);
  const above = new Map(FIGURES.map((column) => [column, markOfColumn(year.states, column)]));
  const rows = sorted(year.states, sorting).map(
    (standing) => html`
        <tr class="govuk-table__row" id="${standing.state}">
          <th scope="row" class="govuk-table__header">${countryName(standing.state)}${listing(standing)}</th>
          ${FIGURES.map((column) => showCell(cellOf(standing, column), column, numberOf, above.get(column) !== undefined))}
        </tr>`,
  );
  const outside = year.outside.map(
    ({ state, cite }) => html`
        <tr class="govuk-table__row" id="${state}">
          <th scope="row" class="govuk-table__header">${countryName(state)}</th>
          <td class="govuk-table__cell" colspan="${FIGURES.length}">${TEXT.notBound(countryName(state))} (${citationLink(cite)}).</td>
        </tr>`,
  );
  return html`
    <div class="sy-scroll" role="region" aria-label="${TEXT.tableRegion}" tabindex="0">
      <table class="govuk-table govuk-table--small-text-until-tablet sy-table">
        <caption class="govuk-visually-hidden">${TEXT.tableHeading}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            ${COLUMNS.map((column) => {
              const mark = column === 'state' ? year.states[0]?.category : above.get(column);
              const says = column === 'state' ? html`<span class="sy-listing">${TEXT.listing}</span> ` : '';
              return heading(column, sorting, map, mark ? html`${says}${markOf(mark, numberOf)}` : '');
            })}
          </tr>
        </thead>
        <tbody class="govuk-table__body">${rows}${outside}</tbody>
        <tfoot>
          <tr class="govuk-table__row sy-total">
            <th scope="row" class="govuk-table__header">${TEXT.total}</th>
            ${FIGURES.map((column) =>
              isNumeric(column)
                ? html`<td class="govuk-table__cell govuk-table__cell--numeric">${total(year, column)}</td>`
                : html`<td class="govuk-table__cell"></td>`,
            )}
          </tr>
        </tfoot>
      </table>
    </div>`;
}
