export * from './check-scenario.ts';
export * from './deciding-reasons.ts';
export * from './judgments.ts';
export * from './judgments-page.ts';
export * from './read-scenarios.ts';
export * from './scenario.ts';
