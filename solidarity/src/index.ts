export * from './shares/index.ts';
