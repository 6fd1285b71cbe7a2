import { inEuro } from '@openpact/law';
import type { Figure, SolidarityYear } from '@openpact/solidarity';

/** A figure in JSON: `value` is `null` exactly when `mark` is `unknown`. */
interface PrintedFigure {
  readonly value: unknown;
  readonly mark: string;
  readonly sources: readonly string[];
  readonly cite: string;
  readonly because?: string;
}

function printed<T>(figure: Figure<T>, as: (value: T) => unknown = (value) => value): PrintedFigure {
  const { mark, sources, ground: cite, because } = figure;
  return { value: figure.known ? as(figure.value) : null, mark, sources, cite, ...(because ? { because } : {}) };
}

/**
 * Everything of a year as plain data for JSON. Money in euro, places in persons, shares as parts of 1 that add up to
 * exactly 1. `sources` holds every source under the key that the figures name.
 */
export function solidarityYearJson(year: SolidarityYear) {
  return {
    year: year.year,
    populationYear: year.populationYear,
    gdpYear: year.gdpYear,
    placeValueEur: printed(year.placeValue, inEuro),
    facts: year.facts.map(({ item, meaning, unit, figure }) => ({ item, meaning, unit, ...printed(figure) })),
    steps: year.steps.map(({ id, figure, notKnownFor, atMost, estimate }) => ({
      id,
      ...printed(figure),
      notKnownFor,
      ...(atMost ? { atMost: printed(atMost) } : {}),
      ...(estimate ? { estimate: printed(estimate) } : {}),
    })),
    states: year.states.map((standing) => ({
      state: standing.state,
      category: printed(standing.category),
      drawsOnPool: printed(standing.benefits),
      ...(standing.need ? { need: printed(standing.need) } : {}),
      share: printed(standing.share),
      sharePlaces: printed(standing.sharePlaces),
      shareEur: printed(standing.shareMoney, inEuro),
      pledge: {
        type: printed(standing.pledge.type),
        places: printed(standing.pledge.places),
        eur: printed(standing.pledge.money, inEuro),
        alternativeEur: printed(standing.pledge.alternative, inEuro),
      },
      deduction: printed(standing.deduction),
      placesDue: printed(standing.effective),
      placesDelivered: printed(standing.delivered),
      note: standing.note,
    })),
    outside: year.outside,
    sources: Object.fromEntries(
      year.sources.map(({ key, publisher, title, url, kind, licence }) => [
        key,
        { publisher, title, url: url ?? null, kind, licence },
      ]),
    ),
  };
}
