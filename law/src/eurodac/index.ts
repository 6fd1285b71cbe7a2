export * from './category.ts';
export * from './count-persons.ts';
export * from './data-set.ts';
export * from './eurodac-record.ts';
export * from './reference-number.ts';
