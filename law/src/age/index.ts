export * from './age-assessment.ts';
export * from './taken-as-minor.ts';
