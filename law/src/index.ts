export * from './acts/index.ts';
export {
  type Admissibility,
  INADMISSIBILITY_GROUNDS,
  INADMISSIBILITY_RULES,
  type InadmissibilityGround,
  SAFE_THIRD_COUNTRY_LINKS,
} from './admissibility/index.ts';
export * from './age/index.ts';
export * from './appeal/index.ts';
export * from './application/index.ts';
export * from './capacity/index.ts';
export * from './compare/index.ts';
export * from './core/index.ts';
export * from './coverage/index.ts';
export * from './crisis/index.ts';
export * from './eurodac/index.ts';
export * from './file/index.ts';
export {
  GUARANTEES,
  type Guarantee,
  PACES,
  type Pace,
  THEMES,
  type Theme,
} from './guarantees/index.ts';
export * from './position/index.ts';
export * from './procedure/index.ts';
export * from './protection/index.ts';
export * from './receipt/index.ts';
export * from './reception/index.ts';
export * from './regimes/index.ts';
export * from './remain/index.ts';
export { type Criteria, determine, type Situation } from './responsibility/index.ts';
export * from './return/index.ts';
export * from './rulebook/index.ts';
export {
  checkScenario,
  inOrder,
  type Judgment,
  judgmentOf,
  positionIn,
  type ReadScenarios,
  readScenarios,
  type Scenario,
} from './scenario/index.ts';
export * from './screening/index.ts';
export * from './solidarity/index.ts';
export * from './time/index.ts';
export * from './transfer/index.ts';
export * from './words/index.ts';
