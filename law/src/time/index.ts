export * from './calendar.ts';
export * from './count-period.ts';
export * from './counting.ts';
