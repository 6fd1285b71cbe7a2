export * from './detention-of.ts';
export * from './reception-of.ts';
