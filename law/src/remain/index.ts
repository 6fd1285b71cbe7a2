export * from './exceptions.ts';
export * from './right-to-remain.ts';
export * from './rules.ts';
export * from './suspensive-effect.ts';
