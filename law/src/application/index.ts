export * from './application-standing.ts';
export * from './withdrawal.ts';
