export * from './adequate-capacity.ts';
export * from './border-places.ts';
export { dueOf as dueOfStateDeadline, STATE_DEADLINES, type StateDeadline } from './state-deadlines.ts';
