export * from './entitlements.ts';
export * from './position.ts';
export { type CalendarOf, type Settled, settle } from './settle.ts';
export * from './stage.ts';
export { nextSteps, type Step as NextStep } from './steps.ts';
