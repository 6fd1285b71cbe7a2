export * from './lawful-now.ts';
export * from './record-event.ts';
