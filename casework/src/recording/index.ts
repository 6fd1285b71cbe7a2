export * from './lawful-now.ts';
export * from './record-event.ts';
export { isWaiting } from './waits-for.ts';
