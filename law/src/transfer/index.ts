export * from './responsible-state.ts';
export * from './rules.ts';
