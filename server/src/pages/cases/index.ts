export { positionParts } from './case-page.ts';
export { cases } from './cases.ts';
export { place } from './place.ts';
export { valueInWords } from './value-in-words.ts';
