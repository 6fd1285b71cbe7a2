export * from './position-answer.ts';
export * from './position-as-text.ts';
