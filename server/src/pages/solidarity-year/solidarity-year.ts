import { findSolidarityYear, SOLIDARITY_YEARS, type SolidarityYear } from '@openpact/solidarity';
import type { Ctx, PageModule } from '../../web/index.ts';
import { forEveryone, refuse, showPage } from '../../web/index.ts';
import { MAP_MEASURES } from './choices.ts';
import { readSorting } from './columns.ts';
import { solidarityYearPage, solidarityYearPaths } from './solidarity-year-page.ts';
import { TEXT } from './words.ts';
import { solidarityYearCsv } from './year-csv.ts';
import { solidarityYearJson } from './year-json.ts';

/** An answer for one year, or that there is nothing at this address. */
const ofYear =
  (answer: (c: Ctx, year: SolidarityYear) => Response | Promise<Response>) =>
  (c: Ctx): Response | Promise<Response> => {
    const year = findSolidarityYear(Number.parseInt(c.req.param('year') ?? '', 10));
    return year ? answer(c, year) : refuse.notFound(c);
  };

const page = ofYear((c, year) =>
  showPage(c, {
    title: TEXT.title(year.year),
    body: solidarityYearPage(year, {
      sorting: readSorting(c.req.query('sort'), c.req.query('dir')),
      map: MAP_MEASURES.find((measure) => measure === c.req.query('map')) ?? 'part',
    }),
    breadcrumbs: [],
    width: 'wide',
    styles: ['solidarity-year.css'],
    synthetic: false,
  }),
);

const csv = ofYear((c, year) =>
  c.body(solidarityYearCsv(year), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="solidarity-${year.year}.csv"`,
  }),
);

const json = ofYear((c, year) => c.json(solidarityYearJson(year)));

/** `/solidarity/2026`, `/solidarity/2026.csv`, `/solidarity/2026.json`: public figures, no personal data. */
export const solidarityYear: PageModule = {
  name: 'solidarity-year',
  assets: [{ name: 'solidarity-year.css', file: new URL('./solidarity-year.css', import.meta.url) }],
  links: () =>
    SOLIDARITY_YEARS.map((year) => ({
      href: solidarityYearPaths(year).page,
      text: `Solidarity ${year}`,
      about: 'What was needed, each State’s share, what was pledged, what is still due: on a map, with sources.',
    })),
  mount(app) {
    app.get('/solidarity/:year{[0-9]{4}}', forEveryone, page);
    app.get('/solidarity/:year{[0-9]{4}\\.csv}', forEveryone, csv);
    app.get('/solidarity/:year{[0-9]{4}\\.json}', forEveryone, json);
  },
};
