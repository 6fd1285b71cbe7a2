export * from './core/index.ts';
export * from './solidarity/index.ts';
