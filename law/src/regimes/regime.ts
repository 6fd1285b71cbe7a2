import type { AdmissibilityRules } from '../admissibility/index.ts';
import type { RemedyRules } from '../appeal/index.ts';
import type { ApplicationRules } from '../application/index.ts';
import type { Citation, Day, RegimeId } from '../core/index.ts';
import type { ProcedureRules } from '../procedure/index.ts';
import type { ReceptionRules } from '../reception/index.ts';
import type { RemainRules } from '../remain/index.ts';
import type { Limit } from '../time/index.ts';
import type { ResponsibilityRules } from '../transfer/index.ts';
import type { Counterparts } from './counterparts.ts';

/** One set of rules: which rules, in which order, with which figures. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: string;
  /** The first day on which an event decides that these rules apply, and what event that is. */
  readonly from: {
    readonly day: Day;
    readonly decidedBy: 'application_registered' | 'application_lodged';
    readonly cite: Citation;
  };
  readonly responsibility: ResponsibilityRules;
  readonly procedure: ProcedureRules;
  /** Where rules written for the 2024 acts stand under these rules; absent for the 2024 acts themselves. */
  readonly counterparts?: Counterparts;
  /** The grounds of inadmissibility; absent where they are left to people. */
  readonly admissibility?: AdmissibilityRules;
  readonly limits: readonly Limit[];
  /** What an application after one that was given up is. */
  readonly application: ApplicationRules;
  /** What of reception can be taken away. */
  readonly reception: ReceptionRules;
  /** Where staying during the examination and an appeal stands. */
  readonly remain: RemainRules;
  /** Which remedies are written out in these rules. */
  readonly remedy: RemedyRules;
}
