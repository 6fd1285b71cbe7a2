export { MAP_MEASURES, type MapMeasure } from './choices.ts';
export { readSorting, type Sorting } from './columns.ts';
export { solidarityYear } from './solidarity-year.ts';
export { type SolidarityYearOptions, solidarityYearPage, solidarityYearPaths } from './solidarity-year-page.ts';
export { solidarityYearCsv } from './year-csv.ts';
export { solidarityYearJson } from './year-json.ts';
