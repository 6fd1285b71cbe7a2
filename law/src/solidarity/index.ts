export * from './fair-share.ts';
export * from './participation.ts';
export * from './reference-key.ts';
export * from './solidarity-rules.ts';
