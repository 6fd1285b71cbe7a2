export { type RuleJson, ruleAsJson } from './rule-as-json.ts';
export { rulesAsText } from './rules-as-text.ts';
export { shownScenarios } from './shown-scenarios.ts';
