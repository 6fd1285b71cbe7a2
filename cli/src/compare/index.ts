export { type CompareAnswer, compareAnswer } from './compare-answer.ts';
export { compareAsText } from './compare-as-text.ts';
