export * from './person-file.ts';
