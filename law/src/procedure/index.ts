export * from './acceleration-grounds.ts';
export * from './border-gate.ts';
export * from './choose-procedure.ts';
export * from './recognition-rate.ts';
export * from './return-decision.ts';
