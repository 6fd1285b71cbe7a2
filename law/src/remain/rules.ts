import { cite } from '../core/index.ts';
import type { RemainRules } from './right-to-remain.ts';

/** Staying under the Asylum Procedure Regulation. */
export const remainUnderApr: RemainRules = {
  cite: {
    untilDecision: cite('APR 10(1)'),
    protection: cite('QR 24(1)'),
    final: cite('APR 3(8)'),
    appeal: cite('APR 68(2)'),
    court: cite('APR 68(4)'),
  },
  appeal: {
    window: cite('APR 68(2)'),
    shieldWindow: cite('APR 68(5)(d)'),
    shieldRequest: cite('APR 68(5)(d)'),
    court: cite('APR 68(4)'),
    furtherAppeal: cite('APR 68(7)'),
    afterExplicitWithdrawal: cite('APR 67(1)(e)'),
  },
};

/** Staying under the older directive: automatic after a plain rejection, left to the court that is asked in other cases. */
export const remainUnderDirective: RemainRules = {
  cite: {
    untilDecision: cite('APD 9(1)'),
    protection: cite('APD 46(1)'),
    final: cite('APD 46(1)'),
    appeal: cite('APD 46(5)'),
    court: cite('APD 46(6)'),
  },
  plainRejectionWaits: true,
};
