export * from './casework.ts';
export * from './demonstration/index.ts';
export { caseworkEventTypes } from './event-types.ts';
export * from './person-file/index.ts';
export * from './recording/index.ts';
export * from './worklist/index.ts';
