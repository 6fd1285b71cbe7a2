export { checkAsText } from './check-as-text.ts';
export { sha256 } from './sha256.ts';
