export type { Figure, FigureReason } from './figure.ts';
export type { PoolFact, SolidarityYear, StateStanding, StepId, YearStep } from './solidarity-year.ts';
export { findSolidarityYear, SOLIDARITY_YEARS, solidarityYear2026 } from './year-2026.ts';
