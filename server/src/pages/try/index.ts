export { caseFields, examplePicker, problemSummary } from './case-form.ts';
export { moves } from './moves.ts';
export { tryIt } from './try.ts';
export { exampleCase, type TypedCase, typedCase } from './typed-case.ts';
