export * from './category.ts';
export * from './count-persons.ts';
export * from './data-set.ts';
export * from './reference-number.ts';
