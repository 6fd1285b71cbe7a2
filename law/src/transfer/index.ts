export * from './offset.ts';
export * from './responsible-state.ts';
export * from './rules.ts';
export * from './take-back.ts';
export * from './take-back-relief.ts';
