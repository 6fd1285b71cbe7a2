import { type Citation, type MemberState, no, yes } from '../core/index.ts';
import type { Rule } from './situation.ts';

/**
 * The State whose security check found a threat to internal security; it precedes every criterion. Only the check at
 * screening, or the one that the State of first registration makes, has this effect. Source: AMMR 16(4).
 */
export const securityThreat = (p: { cite: Citation }): Rule<MemberState> => ({
  id: 'security-threat',
  cite: p.cite,
  asks: ['security_check_done'],
  decide({ known, anchor }) {
    const check = known
      .of('security_check_done')
      .findLast((c) => c.threat && (c.on <= anchor.on || c.in === anchor.state));
    return check ? yes(check.in, 'security-threat-found', ['security_check_done']) : no('no-security-threat');
  },
});
