export { capitalised } from './capitalised.ts';
export { positionParts } from './case-page.ts';
export { cases } from './cases.ts';
export { EVENT_GROUPS } from './event-groups.ts';
export { type Filled, fieldInput } from './field-input.ts';
export { place } from './place.ts';
export { errorsOf, givenFields } from './typed.ts';
export { valueInWords } from './value-in-words.ts';
