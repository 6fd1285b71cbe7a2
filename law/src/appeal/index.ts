export * from './remedy.ts';
