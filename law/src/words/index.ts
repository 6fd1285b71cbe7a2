export * from './as-json/index.ts';
export { english } from './english/index.ts';
export { lookUp } from './look-up.ts';
export * from './say/index.ts';
export type { ClockInWords, Sentences, StepInWords, Words } from './words.ts';
