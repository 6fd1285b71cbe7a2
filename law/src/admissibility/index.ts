export * from './assess-admissibility.ts';
export { FIRST_COUNTRY_PLACES } from './first-country-of-asylum.ts';
export type { InadmissibilityChoices } from './national-choices.ts';
export { SAFE_THIRD_COUNTRY_PLACES, SAFETY_RESTS_ON } from './safe-third-country.ts';
export * from './safe-third-country-links.ts';
export {
  type AdmissibilitySituation,
  type GroundRule as InadmissibilityRule,
  INADMISSIBILITY_GROUNDS,
  type InadmissibilityGround,
} from './situation.ts';
export { PRELIMINARY_PLACES } from './subsequent.ts';
export { refusedByThirdCountry } from './third-country.ts';
