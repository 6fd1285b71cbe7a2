export * from './applied-in.ts';
export * from './case-event.ts';
export * from './case-file.ts';
export * from './case-file-schema.ts';
export { contradictions } from './contradictions.ts';
export * from './course.ts';
export {
  EVENT_GROUPS,
  EVENT_KINDS,
  type EventFields,
  type EventKind,
  type EventType,
  isEventType,
} from './events/index.ts';
export * from './facts.ts';
export { dayField, type Field, optional } from './field.ts';
export * from './file-problem.ts';
export * from './given-up.ts';
export { outOfOrder } from './out-of-order.ts';
export * from './person.ts';
export * from './protected-in.ts';
export * from './read-case-file.ts';
export * from './second-look.ts';
export * from './what-comes-first.ts';
export * from './write-case-file.ts';
