export {
  LEGAL_QUESTIONS,
  type LegalQuestion,
  RULE_KINDS,
  type RuleEntry,
  type RuleKind,
  type RuleParameter,
  type RulePlace,
} from './entry.ts';
export { placesNamed, rulesIn, rulesOn, rulesRestingOn, rulesUnder } from './look-up.ts';
export { findRule, RULEBOOK, rulesNamed } from './rulebook.ts';
export { searchRules } from './search.ts';
export { rulesTouched } from './touched-by.ts';
export { kindWords, questionWords } from './words.ts';
