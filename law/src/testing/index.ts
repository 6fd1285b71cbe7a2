export * from './random-case.ts';
