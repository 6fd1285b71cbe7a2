export * from './crisis-decision.ts';
export * from './derogation-available.ts';
export * from './in-force.ts';
export * from './solidarity.ts';
export * from './timetable.ts';
