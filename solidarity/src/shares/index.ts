export * from './solidarity-shares.ts';
