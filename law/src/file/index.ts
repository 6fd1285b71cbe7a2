export * from './case-event.ts';
export * from './case-file.ts';
export * from './case-file-schema.ts';
export { EVENT_KINDS, type EventFields, type EventKind, type EventType, isEventType } from './events/index.ts';
export * from './facts.ts';
export { dayField, type Field, optional } from './field.ts';
export * from './person.ts';
export * from './read-case-file.ts';
export * from './write-case-file.ts';
