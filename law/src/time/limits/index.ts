import type { RegimeId } from '../../core/index.ts';
import type { Limit } from '../limit.ts';
import { accessLimits } from './access.ts';
import { dublinLimits } from './dublin-iii.ts';
import { examinationLimits } from './examination.ts';
import { screeningLimits } from './screening.ts';
import { takeChargeLimits } from './take-charge.ts';
import { transferLimits } from './transfer.ts';

/** Every time limit of every regime, in the order in which a person meets them. */
export const LIMITS: readonly Limit[] = [
  ...screeningLimits,
  ...accessLimits,
  ...takeChargeLimits,
  ...transferLimits,
  ...examinationLimits,
  ...dublinLimits,
];

/** The limits of one regime. */
export const limitsUnder = (regime: RegimeId): readonly Limit[] => LIMITS.filter((limit) => limit.regime === regime);
