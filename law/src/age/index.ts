export * from './age-assessment.ts';
export * from './lone-minor.ts';
export * from './taken-as-minor.ts';
