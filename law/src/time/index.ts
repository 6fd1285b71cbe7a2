export * from './calendar.ts';
export * from './clock.ts';
export { CONDITIONS, type ConditionId, isConditionId, isDetained, isUnderScreening } from './conditions.ts';
export * from './count-hours.ts';
export * from './count-period.ts';
export * from './counting.ts';
export * from './limit.ts';
export * from './limits/index.ts';
