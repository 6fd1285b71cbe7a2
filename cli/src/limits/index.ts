export * from './due-answer.ts';
export * from './due-as-text.ts';
export * from './find-limit.ts';
export * from './limits-as-text.ts';
