import type { RegimeId } from '../../core/index.ts';
import type { Limit } from '../limit.ts';
import { accessLimits } from './access.ts';
import { appealLimits } from './appeal.ts';
import { arrangingTransferLimits } from './arranging-transfer.ts';
import { betweenStatesDublinLimits, betweenStatesLimits } from './between-states.ts';
import { courseOfExaminationLimits } from './course-of-examination.ts';
import { dublinLimits } from './dublin-iii.ts';
import { eurodacLimits } from './eurodac.ts';
import { examinationLimits } from './examination.ts';
import { guaranteeLimits } from './guarantees.ts';
import { proposalLimits } from './proposal-2020.ts';
import { relocationLimits } from './relocation.ts';
import { remedyAgainstTransferLimits } from './remedy-against-transfer.ts';
import { returnLimits } from './return.ts';
import { screeningLimits } from './screening.ts';
import { takeChargeLimits } from './take-charge.ts';
import { transferLimits } from './transfer.ts';

/** Every time limit of every regime, in the order in which a person meets them. */
export const LIMITS: readonly Limit[] = [
  ...screeningLimits,
  ...eurodacLimits,
  ...accessLimits,
  ...takeChargeLimits,
  ...betweenStatesLimits,
  ...transferLimits,
  ...remedyAgainstTransferLimits,
  ...arrangingTransferLimits,
  ...relocationLimits,
  ...examinationLimits,
  ...courseOfExaminationLimits,
  ...appealLimits,
  ...returnLimits,
  ...guaranteeLimits,
  ...dublinLimits,
  ...betweenStatesDublinLimits,
  ...proposalLimits,
];

/** The limits of one regime. */
export const limitsUnder = (regime: RegimeId): readonly Limit[] => LIMITS.filter((limit) => limit.regime === regime);
