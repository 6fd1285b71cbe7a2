export * from './assess-admissibility.ts';
export type { InadmissibilityChoices } from './national-choices.ts';
export * from './safe-third-country-links.ts';
export {
  type AdmissibilitySituation,
  type GroundRule as InadmissibilityRule,
  INADMISSIBILITY_GROUNDS,
  type InadmissibilityGround,
} from './situation.ts';
