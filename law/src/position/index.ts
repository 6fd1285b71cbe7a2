export {
  DUTIES,
  type Duty,
  dutiesOf,
  RIGHTS,
  type Right,
  rightsOf,
  type When as EntitlementInput,
} from './entitlements.ts';
export { type Outline, outlineOf } from './outline.ts';
export * from './position.ts';
export { type CalendarOf, type ExaminationChoices, type Settled, type Surroundings, settle } from './settle.ts';
export * from './stage.ts';
export { nextSteps, STEP_IDS, STEP_PLACES, STEPS, type Step as NextStep, type StepRule } from './steps.ts';
