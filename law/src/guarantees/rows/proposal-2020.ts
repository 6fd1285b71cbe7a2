import { duty, type Guarantee, prohibition, themeOf } from '../guarantee.ts';

const PROPOSED = { regimes: ['proposal-2020'] } as const;
/** Known from memory alone; the others are confirmed by what was published of the proposal. */
const RECALLED = { ...PROPOSED, recalled: true } as const;

/** What the proposal of 2020 would have owed a person, as far as it is known. Source: COM(2020)612 4, 7 to 14; COM(2020)610 11 to 13. */
export const proposedGuarantees: readonly Guarantee[] = [
  ...themeOf('screening', [
    duty('proposed-health-and-vulnerability-check', 'COM(2020)612 9', 'screening-authority', 'in-screening', PROPOSED),
    duty('proposed-identity-check', 'COM(2020)612 10', 'screening-authority', 'screening-identity-open', PROPOSED),
    duty('proposed-security-check', 'COM(2020)612 11', 'screening-authority', 'screening-security-open', PROPOSED),
    duty('proposed-debriefing-form', 'COM(2020)612 13', 'screening-authority', 'screening-form-open', PROPOSED),
    duty('proposed-referral', 'COM(2020)612 14', 'screening-authority', 'in-screening', PROPOSED),
    prohibition('proposed-no-entry-in-screening', 'COM(2020)612 4', 'member-state', 'in-screening', RECALLED),
    duty('proposed-screening-information', 'COM(2020)612 8', 'screening-authority', 'in-screening', {
      ...RECALLED,
      doneWhen: 'told-of-screening',
    }),
  ]),
  ...themeOf('monitoring', [
    duty('proposed-independent-monitoring', 'COM(2020)612 7', 'monitoring-mechanism', 'in-screening', PROPOSED),
  ]),
  ...themeOf('responsibility', [
    duty('proposed-information-on-responsibility', 'COM(2020)610 11', 'determining-state', 'in-responsibility', {
      ...RECALLED,
      doneWhen: 'told-of-responsibility',
    }),
    duty(
      'proposed-interview-on-responsibility',
      'COM(2020)610 12',
      'determining-state',
      'in-responsibility-before-interview',
      RECALLED,
    ),
  ]),
  ...themeOf('minors', [
    duty('proposed-best-interests-and-representative', 'COM(2020)610 13', 'member-state', 'minor', RECALLED),
  ]),
];
