export * from './citation.ts';
export * from './day.ts';
export * from './finding.ts';
export * from './member-state.ts';
export * from './money.ts';
export * from './period.ts';
export * from './regime-id.ts';
export * from './share.ts';
