export { underOwnPlaces } from './counterparts.ts';
export { dublinIII } from './dublin-iii.ts';
export { pact2024 } from './pact-2024.ts';
export { proposal2020 } from './proposal-2020.ts';
export type { Regime } from './regime.ts';
export * from './regime-of.ts';
