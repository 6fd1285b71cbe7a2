export { articleLink } from './article-link.ts';
export { law } from './law.ts';
export { REGIME_SHORT } from './rule-list.ts';
export { factsInWords } from './scenario-card.ts';
export { findScenario, type ShownScenario, shownScenarios } from './scenarios.ts';
