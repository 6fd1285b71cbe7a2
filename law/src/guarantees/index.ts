import type { Guarantee } from './guarantee.ts';
import { eurodacGuarantees, monitoringGuarantees, privacyGuarantees } from './rows/eurodac.ts';
import { examinationGuarantees, reviewGuarantees } from './rows/examination.ts';
import { adviceGuarantees, informationGuarantees } from './rows/information.ts';
import { decisionGuarantees, interviewGuarantees } from './rows/interview.ts';
import { minorGuarantees, needsGuarantees } from './rows/persons.ts';
import { proposedGuarantees } from './rows/proposal-2020.ts';
import { protectionGuarantees } from './rows/protection.ts';
import { detentionGuarantees, receptionGuarantees } from './rows/reception.ts';
import { responsibilityGuarantees } from './rows/responsibility.ts';
import { returnGuarantees } from './rows/return.ts';
import { screeningGuarantees } from './rows/screening.ts';
import { transferGuarantees } from './rows/transfer.ts';

/** Every duty, prohibition, option and right, by theme. */
export const GUARANTEES: readonly Guarantee[] = [
  ...screeningGuarantees,
  ...informationGuarantees,
  ...adviceGuarantees,
  ...interviewGuarantees,
  ...needsGuarantees,
  ...minorGuarantees,
  ...receptionGuarantees,
  ...detentionGuarantees,
  ...responsibilityGuarantees,
  ...transferGuarantees,
  ...eurodacGuarantees,
  ...decisionGuarantees,
  ...examinationGuarantees,
  ...protectionGuarantees,
  ...reviewGuarantees,
  ...returnGuarantees,
  ...privacyGuarantees,
  ...monitoringGuarantees,
  ...proposedGuarantees,
];

export { type Guarantee, PACES, type Pace, THEMES, type Theme } from './guarantee.ts';
export { GUARANTEE_CONDITIONS, type GuaranteeCondition } from './guarantee-condition.ts';
