import { cite, euro } from '@openpact/law';
import type { Mark } from '@openpact/reference';
import { countryName } from '@openpact/reference';
import type { PoolFact, SolidarityYear } from '@openpact/solidarity';
import { html, raw } from 'hono/html';
import type { Html } from '../../layout/index.ts';
import { MAP_MEASURES, type MapMeasure } from './choices.ts';
import { citationLink } from './citation-link.ts';
import { DEFAULT_SORTING, type Sorting } from './columns.ts';
import { euroWords, grouped } from './number-words.ts';
import { type NumberOf, numbersOf, sourceNotes } from './source-notes.ts';
import { standingTable } from './standing-table.ts';
import { stateMap } from './state-map.ts';
import { stepRemark, stepWords, waterfall } from './waterfall.ts';
import { MAP, MARK, MARK_MEANING, STEP, TEXT } from './words.ts';

const KEY = [cite('AMMR 66'), cite('AMMR Annex I')];

/** What the reader chose. */
export interface SolidarityYearOptions {
  readonly sorting?: Sorting;
  readonly map?: MapMeasure;
}

function mapFigure(year: SolidarityYear, measure: MapMeasure): Html {
  const { svg, classes } = stateMap(year, measure);
  const choices = MAP_MEASURES.map((other) =>
    other === measure
      ? html`<li><span class="sy-choice" aria-current="true">${MAP[other]}</span></li>`
      : html`<li><a class="govuk-link sy-choice" href="${other === 'part' ? '?' : `?map=${other}`}#map">${MAP[other]}</a></li>`,
  );
  const legend = classes.map(
    ({ id, words, states }) => html`
          <li class="sy-legend__item"><svg class="sy-legend__swatch" width="28" height="20" aria-hidden="true" focusable="false"><rect x="0.5" y="0.5" width="27" height="19" fill="url(#${id})"/></svg><span>${words} <span class="sy-legend__states">${states.join(' ')}</span></span></li>`,
  );
  return html`
      <section class="sy-panel" id="map" aria-labelledby="map-heading">
        <h2 class="govuk-heading-m" id="map-heading">${TEXT.mapHeading}</h2>
        <ul class="sy-choices">${choices}</ul>
        <div class="sy-map-and-legend">
          ${raw(svg)}
          <ul class="sy-legend">${legend}</ul>
        </div>
        <p class="govuk-body-s sy-quiet">${TEXT.mapTableHint}</p>
      </section>`;
}

function steps(year: SolidarityYear, numberOf: NumberOf): Html {
  const value = year.placeValue.known ? euroWords(year.placeValue.value) : '';
  const words = year.steps.map((step) => {
    const remark = stepRemark(step);
    const missing = step.notKnownFor.map((state) => countryName(state)).join(', ');
    const sources = [...new Set([...step.figure.sources, ...(step.estimate?.sources ?? [])])];
    return html`
            <li><strong>${STEP[step.id]}:</strong> ${stepWords(step)} <span class="sy-from-inline"><span class="sy-mark sy-mark--${step.figure.mark}">${MARK[step.figure.mark]}</span>${sourceNotes(sources, numberOf)}</span> <span class="sy-quiet">${citationLink(step.figure.ground)}${remark ? `. ${remark}` : ''}${missing && step.notKnownFor.length < year.states.length ? `. ${TEXT.notKnownFor(step.notKnownFor.length)}: ${missing}` : ''}</span></li>`;
  });
  return html`
      <section class="sy-panel" aria-labelledby="chart-heading">
        <h2 class="govuk-heading-m" id="chart-heading">${TEXT.chartHeading}</h2>
        <p class="govuk-body">${TEXT.chartIntro(value)}</p>
        ${raw(waterfall(year))}
        <details class="govuk-details">
          <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${TEXT.stepsHeading}</span></summary>
          <div class="govuk-details__text"><ol class="govuk-list govuk-list--spaced">${words}</ol></div>
        </details>
      </section>`;
}

/** A fact of the pool in words for people. */
function factWords({ unit, figure }: PoolFact): string {
  if (!figure.known) return MARK.unknown;
  switch (unit) {
    case 'persons':
      return `${grouped(Number(figure.value))} places`;
    case 'EUR':
      return `EUR ${euroWords(euro(Number(figure.value)))}`;
    case 'percent':
      return `${figure.value} %`;
    case 'states':
      return figure.value
        .split(' ')
        .map((state) => countryName(state))
        .join(', ');
    case 'day':
      return Temporal.PlainDate.from(figure.value).toLocaleString('en-GB', { dateStyle: 'long' });
    default:
      return figure.value;
  }
}

/** What is reported of States beside the figures. */
const notes = ({ states }: SolidarityYear, numberOf: NumberOf): Html => html`
      <details class="govuk-details">
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${TEXT.notesHeading}</span></summary>
        <div class="govuk-details__text">
          <dl class="govuk-summary-list sy-facts">
            ${states
              .filter(({ note }) => note !== '')
              .map(({ state, note, pledge, deduction }) => {
                const from = [
                  ...new Set([pledge.type, pledge.places, pledge.money, deduction].flatMap(({ sources }) => sources)),
                ];
                return html`
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">${countryName(state)}</dt>
              <dd class="govuk-summary-list__value">${note} ${sourceNotes(from, numberOf)}</dd>
            </div>`;
              })}
          </dl>
        </div>
      </details>`;

const facts = (year: SolidarityYear, numberOf: NumberOf): Html => html`
      <h2 class="govuk-heading-m">${TEXT.factsHeading}</h2>
      <dl class="govuk-summary-list sy-facts">
        ${year.facts.map(
          (fact) => html`
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${fact.meaning}</dt>
          <dd class="govuk-summary-list__value">${factWords(fact)} <span class="sy-from-inline"><span class="sy-mark sy-mark--${fact.figure.mark}">${MARK[fact.figure.mark]}</span>${sourceNotes(fact.figure.sources, numberOf)}</span> <span class="sy-quiet">${citationLink(fact.figure.ground)}</span></dd>
        </div>`,
        )}
      </dl>`;

const marks = (): Html => html`
      <h2 class="govuk-heading-m">${TEXT.marksHeading}</h2>
      <dl class="govuk-summary-list sy-facts">
        ${(Object.keys(MARK) as Mark[]).map(
          (mark) => html`
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key"><span class="sy-mark sy-mark--${mark}">${MARK[mark]}</span></dt>
          <dd class="govuk-summary-list__value">${MARK_MEANING[mark]}</dd>
        </div>`,
        )}
      </dl>`;

const sourceList = ({ sources }: SolidarityYear): Html => html`
      <h2 class="govuk-heading-m" id="sources">${TEXT.sourcesHeading}</h2>
      <ol class="govuk-list govuk-list--number sy-sources">
        ${sources.map(
          ({ publisher, title, url, kind }, at) => html`
        <li id="source-${at + 1}">${publisher}: ${url ? html`<a class="govuk-link" href="${url}" rel="external noreferrer">${title}</a>` : title} <span class="sy-quiet">(${TEXT.kind[kind]})</span></li>`,
        )}
      </ol>`;

/** Addresses of a year: the page, and the same figures for a spreadsheet and for a program. */
export const solidarityYearPaths = (year: number) =>
  Object.freeze({
    page: `/solidarity/${year}`,
    csv: `/solidarity/${year}.csv`,
    json: `/solidarity/${year}.json`,
  });

/**
 * The page of a solidarity year, without the layout and without its heading: map, steps, table, sources. Works without
 * JavaScript; needs the style sheet `solidarity-year.css`.
 */
export function solidarityYearPage(year: SolidarityYear, options: SolidarityYearOptions = {}): Html {
  const { sorting = DEFAULT_SORTING, map = 'part' } = options;
  const numberOf = numbersOf(year);
  const fact = (item: string) => {
    const figure = year.facts.find((entry) => entry.item === item)?.figure;
    return figure?.known ? Number(figure.value) : Number.NaN;
  };
  const paths = solidarityYearPaths(year.year);
  return html`
    <p class="govuk-body-l sy-lead">${TEXT.lead(grouped(fact('reference-places')), `${grouped(fact('reference-money') / 1e6)} million`)}</p>
    <div class="sy-panels">
      ${mapFigure(year, map)}
      ${steps(year, numberOf)}
    </div>
    <section id="states" aria-labelledby="states-heading">
      <h2 class="govuk-heading-m" id="states-heading">${TEXT.tableHeading}</h2>
      <p class="govuk-body">${TEXT.tableIntro}</p>
      ${standingTable(year, sorting, map)}
      ${notes(year, numberOf)}
      <p class="govuk-body sy-downloads">${TEXT.downloads}: <a class="govuk-link" href="${paths.csv}" download>${TEXT.csv}</a> <a class="govuk-link" href="${paths.json}">${TEXT.json}</a></p>
    </section>
    <div class="sy-reading">
      <h2 class="govuk-heading-m">${TEXT.keyHeading}</h2>
      <p class="govuk-body">${TEXT.key(year.populationYear, year.gdpYear)} ${KEY.map((citation) => html` ${citationLink(citation)}`)}</p>
      ${marks()}
      ${facts(year, numberOf)}
      ${sourceList(year)}
    </div>`;
}
