export * from './say-answers.ts';
export * from './say-calendar.ts';
export * from './say-clock.ts';
export * from './say-eurodac.ts';
export * from './say-fact.ts';
export * from './say-finding.ts';
export * from './say-reason.ts';
export * from './say-regime.ts';
