export * from './detention-for-return.ts';
export * from './entry-ban.ts';
export * from './return-state.ts';
export * from './voluntary-departure.ts';
