import { duty, prohibition, right, themeOf } from '../guarantee.ts';

const RETURN = { regimes: ['dublin-iii', 'pact-2024'], recalled: true } as const;

/** Until the departure: at the border after a rejection there, and everywhere. Source: RBPR 4, 8; RD 5, 14 (recalled). */
export const returnGuarantees = themeOf('return', [
  prohibition('no-entry-in-return-border', 'RBPR 4(1)', 'member-state', 'in-return-border'),
  duty('stay-at-the-place-of-return', 'RBPR 4(2)', 'applicant', 'in-return-border'),
  right('reception-standards-in-return-border', 'RBPR 4(2)', 'in-return-border'),
  duty('directive-safeguards-in-return-border', 'RBPR 4(3)', 'return-authority', 'in-return-border'),
  right('leave-voluntarily-at-any-time', 'RBPR 4(5)', 'in-return-border'),
  duty('hand-over-travel-document', 'RBPR 4(5)', 'applicant', 'time-to-leave-at-border'),
  duty('inform-of-longer-return-border', 'RBPR 8', 'return-authority', 'return-border-prolonged'),
  duty('non-refoulement-child-family-health', 'RD 5', 'return-authority', 'in-return', RETURN),
  right('family-care-and-school-until-return', 'RD 14(1)', 'in-return', RETURN),
]);
