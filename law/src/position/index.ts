export {
  DUTIES,
  type Duty,
  dutiesOf,
  RIGHTS,
  type Right,
  type Rule as EntitlementRule,
  rightsOf,
} from './entitlements.ts';
export * from './position.ts';
export { type CalendarOf, type Settled, type Surroundings, settle } from './settle.ts';
export * from './stage.ts';
export { nextSteps, STEP_IDS, STEPS, type Step as NextStep, type StepRule } from './steps.ts';
