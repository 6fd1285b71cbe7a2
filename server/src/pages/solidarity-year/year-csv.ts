import { inEuro } from '@openpact/law';
import { countryName, getSource } from '@openpact/reference';
import type { Figure, SolidarityYear, StateStanding } from '@openpact/solidarity';
import { csvFile } from './csv.ts';
import { UNKNOWN } from './words.ts';

/** The figures of a row, by the name of their column. Money in euro, share as a part of 1. */
const FIGURES: Readonly<Record<string, (standing: StateStanding) => Figure<string | number>>> = {
  category: ({ category }) => told(category, (of) => of.join(' ')),
  draws_on_pool: ({ benefits }) => told(benefits, (draws) => (draws ? 'yes' : 'no')),
  share: ({ share }) => share,
  share_places: ({ sharePlaces }) => sharePlaces,
  share_eur: ({ shareMoney }) => told(shareMoney, inEuro),
  pledge_type: ({ pledge }) => pledge.type,
  pledged_places: ({ pledge }) => pledge.places,
  pledged_eur: ({ pledge }) => told(pledge.money, inEuro),
  pledged_other_eur: ({ pledge }) => told(pledge.alternative, inEuro),
  deduction: ({ deduction }) => deduction,
  places_due: ({ effective }) => effective,
  places_delivered: ({ delivered }) => delivered,
};

function told<T, U>(figure: Figure<T>, as: (value: T) => U): Figure<U> {
  return figure.known ? { ...figure, value: as(figure.value) } : figure;
}

/** Titles and addresses, so that the file explains itself away from the page. */
const sourcesOf = (keys: readonly string[]): string =>
  keys
    .map(getSource)
    .map(({ publisher, title, url }) => `${publisher}: ${title}${url ? ` <${url}>` : ''}`)
    .join(' | ');

/**
 * The table of a year as CSV: for each figure its value, mark, place in the law and sources. What is unknown says
 * `unknown`, so that a spreadsheet cannot take it for zero. Safe to open in a spreadsheet.
 */
export function solidarityYearCsv(year: SolidarityYear): string {
  const names = Object.keys(FIGURES);
  const header = [
    'year',
    'state',
    'name',
    ...names.flatMap((name) => [name, `${name}_mark`, `${name}_cite`, `${name}_sources`]),
    'note',
  ];
  const rows = year.states.map((standing) => [
    year.year,
    standing.state,
    countryName(standing.state),
    ...Object.values(FIGURES).flatMap((read) => {
      const figure = read(standing);
      return [figure.known ? figure.value : UNKNOWN, figure.mark, figure.ground, sourcesOf(figure.sources)];
    }),
    standing.note,
  ]);
  const outside = year.outside.map(({ state, cite, note }) => [
    year.year,
    state,
    countryName(state),
    ...names.flatMap(() => ['not bound', 'official', cite, '']),
    note,
  ]);
  return csvFile([header, ...rows, ...outside]);
}
