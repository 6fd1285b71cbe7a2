export { type Difference, differences } from './differences.ts';
export {
  findLive,
  type Mark,
  PARAMETER_GROUPS,
  type Parameter,
  type ParameterGroup,
  type ParameterValue,
} from './parameter.ts';
export { PARAMETERS } from './parameters.ts';
export { sayPart } from './part-words.ts';
export { applyWhatIf, type ChangeableFact, changeableFacts, typedValue, type WhatIf } from './what-if.ts';
export { type CriterionAnswer, type SingleChange, type WhyNot, whyNot } from './why-not.ts';
