import type { InadmissibilityGround } from './situation.ts';

/** What national law chose where the act leaves the ground to it. What is left out is not known. Source: APR 38(1). */
export interface InadmissibilityChoices {
  /** Whether national law lets the authority reject on this ground. */
  readonly enabled: Readonly<Partial<Record<InadmissibilityGround, boolean>>>;
}
