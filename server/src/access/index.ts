export * from './actor.ts';
export * from './ground-words.ts';
export * from './may.ts';
export * from './subject.ts';
