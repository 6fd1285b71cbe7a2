export * from './entitlements.ts';
export * from './position.ts';
export { type CalendarOf, type Settled, type Surroundings, settle } from './settle.ts';
export * from './stage.ts';
export { nextSteps, STEP_IDS, type Step as NextStep } from './steps.ts';
