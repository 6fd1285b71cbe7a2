import { asNumbers, inEuro, SOLIDARITY_RULES, type SolidarityRules } from '@openpact/law';
import { completeYears, countryName } from '@openpact/reference';
import { type SharesAnswer, type SolidarityShares, solidarityShares } from '@openpact/solidarity';
import { type Command, type Input, UsageError } from '../command.ts';

type Regime = SolidarityRules['regime'];
const REGIMES = Object.keys(SOLIDARITY_RULES) as Regime[];

function readYear(input: Input, name: string): number | undefined {
  const value = input.values[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^(19|20)\d\d$/.test(value)) {
    throw new UsageError(`--${name} is "${value}", which is no year. Write it like --${name} 2026. ${completeWords()}`);
  }
  return Number(value);
}

function readRegime(input: Input): Regime {
  const value = input.values.regime ?? 'pact-2024';
  const regime = REGIMES.find((known) => known === value);
  if (regime) return regime;
  const why =
    value === 'dublin-iii' ? 'Dublin III has no solidarity key' : `There is no solidarity key under "${value}"`;
  throw new UsageError(`${why}. Choose --regime ${REGIMES.join(' or ')}.`);
}

const span = (years: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
};

type Missing = Extract<SharesAnswer, { found: false }>;

const completeWords = (
  of: Missing['complete'] = { population: completeYears('population'), gdp: completeYears('gdp') },
): string => `Years with complete data: population ${span(of.population)}; GDP ${span(of.gdp)}.`;

function refused({ missing, complete }: Missing): UsageError {
  const lacks = (['population', 'gdp'] as const).flatMap((figure) => {
    const of = missing.filter((entry) => entry.figure === figure);
    const year = of[0]?.year;
    if (year === undefined) return [];
    return [
      `${figure === 'gdp' ? 'GDP' : 'population'} of ${year} is not known for ${of.map((entry) => entry.state).join(', ')}`,
    ];
  });
  const mend = 'A year Y rests on population Y-1 and GDP Y-2; choose others with --population-year and --gdp-year.';
  return new UsageError(`The shares cannot be computed: ${lacks.join('; ')}. ${completeWords(complete)} ${mend}`);
}

/** The answer as JSON. `share` is exact to 2⁻⁴⁸ and the shares add up to exactly 1 also as floating-point numbers. */
function asJson(shares: SolidarityShares): string {
  const printed = asNumbers(shares.states.map((line) => line.share));
  const answer = {
    year: shares.year,
    regime: shares.regime,
    cite: shares.key,
    known: shares.known,
    populationYear: shares.populationYear,
    gdpYear: shares.gdpYear,
    reference: {
      places: shares.reference.places,
      eur: inEuro(shares.reference.money),
      basis: shares.reference.basis,
      cite: shares.reference.cite,
      mark: shares.reference.mark,
    },
    placeValueEur: shares.placeValue ? inEuro(shares.placeValue.money) : null,
    rounding: 'up',
    states: shares.states.map((line, at) => ({
      state: line.state,
      population: line.population,
      gdpMeur: inEuro(line.gdp) / 1e6,
      share: printed[at],
      places: line.places,
      contributionEur: line.money === undefined ? null : inEuro(line.money),
    })),
    totals: {
      population: shares.totals.population,
      gdpMeur: inEuro(shares.totals.gdp) / 1e6,
      share: printed.reduce((sum, share) => sum + share, 0),
      places: shares.totals.places,
      contributionEur: shares.totals.money === undefined ? null : inEuro(shares.totals.money),
    },
    sources: shares.sources.map(({ key, publisher, title, url, kind, licence }) => ({
      key,
      publisher,
      title,
      url: url ?? null,
      kind,
      licence,
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const grouped = (n: number) => whole.format(n).replaceAll(',', ' ');
const percent = (n: number) => `${(100 * n).toFixed(3)} %`;

const BASIS: Readonly<Record<SolidarityShares['reference']['basis'], string>> = {
  council: 'fixed by the Council for this year',
  least: 'no Council act is known for this year: the least that the Commission may propose',
  borrowed: 'taken from the law of 2024 for comparison',
};

function asText(shares: SolidarityShares): string {
  const printed = asNumbers(shares.states.map((line) => line.share));
  const eur = (money: number | undefined) => (money === undefined ? '-' : grouped(money / 100));
  const rows = [
    ['', '', 'population', 'GDP, EUR m', 'share', 'places', 'EUR'],
    ...shares.states.map((line, at) => [
      line.state,
      countryName(line.state),
      grouped(line.population),
      grouped(inEuro(line.gdp) / 1e6),
      percent(printed[at] ?? 0),
      grouped(line.places),
      eur(line.money),
    ]),
    [
      '',
      'Total',
      grouped(shares.totals.population),
      grouped(inEuro(shares.totals.gdp) / 1e6),
      percent(1),
      grouped(shares.totals.places),
      eur(shares.totals.money),
    ],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...table.map((line) => line.length)));
  const { reference, placeValue } = shares;
  return [
    `Solidarity year ${shares.year} under ${shares.regime} (${shares.key.join(', ')}${shares.known === 'recalled' ? '; recalled, the text was not read' : ''})`,
    `${grouped(reference.places)} places, ${BASIS[reference.basis]} (${reference.cite}, ${reference.mark})`,
    `Half by population on 1 January ${shares.populationYear}, half by GDP of ${shares.gdpYear}; parts of a place rounded up`,
    placeValue
      ? `EUR ${grouped(inEuro(placeValue.money))} a place (${placeValue.cite})`
      : 'This regime sets no value of a place in money',
    '',
    ...table.slice(0, 1),
    rule,
    ...table.slice(1, -1),
    rule,
    ...table.slice(-1),
    '',
    'Sources',
    ...shares.sources.map(({ publisher, title, url }) => `  ${publisher}: ${title}${url ? ` <${url}>` : ''}`),
    '',
  ].join('\n');
}

/** `openpact shares`: who owes what of a year's solidarity, by the reference key. */
export const shares: Command = {
  name: 'shares',
  summary: 'Divide a year’s solidarity among the States by the reference key',
  usage: `shares --year YEAR [--population-year YEAR] [--gdp-year YEAR] [--regime ${REGIMES.join('|')}] [--json]`,
  options: {
    year: { type: 'string' },
    'population-year': { type: 'string' },
    'gdp-year': { type: 'string' },
    regime: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input, io) {
    const [extra] = input.positionals;
    if (extra !== undefined) throw new UsageError(`shares takes no "${extra}". Write the year like --year 2026.`);
    const year = readYear(input, 'year');
    if (year === undefined) throw new UsageError(`Which year? Write it like --year 2026. ${completeWords()}`);
    const populationYear = readYear(input, 'population-year');
    const gdpYear = readYear(input, 'gdp-year');
    const answer = solidarityShares({
      year,
      regime: readRegime(input),
      ...(populationYear === undefined ? {} : { populationYear }),
      ...(gdpYear === undefined ? {} : { gdpYear }),
    });
    if (!answer.found) throw refused(answer);
    io.out(input.values.json ? asJson(answer.shares) : asText(answer.shares));
    return 0;
  },
};
