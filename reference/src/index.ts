export * from './applications.ts';
export * from './caseload-distribution.ts';
export * from './country-name.ts';
export { holidays } from './holidays.ts';
export * from './key-basis.ts';
export * from './population-gdp.ts';
export * from './recognition-rate.ts';
export * from './solidarity-pool.ts';
export { getSource, type Mark, type Source, sources } from './source.ts';
