export * from './form.ts';
export * from './parts.ts';
export * from './screened-arrival.ts';
export * from './screening-of.ts';
export * from './screening-rules.ts';
