export * from './shares/index.ts';
export * from './year/index.ts';
