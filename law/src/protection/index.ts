export * from './withdrawal-of-protection.ts';
