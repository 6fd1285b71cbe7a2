export { readCase } from './read-case.ts';
export { readDay, readRegime, readState, readText } from './read-option.ts';
