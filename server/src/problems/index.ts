export * from './problem.ts';
export * from './refuse.ts';
