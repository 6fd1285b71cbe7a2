import { duty, option, right, themeOf } from '../guarantee.ts';

/** The screening: what both sides owe, and what comes with it. Source: SR 6, 8, 9, 11 to 13, 17, 18. */
export const screeningGuarantees = themeOf('screening', [
  duty('stay-available-for-screening', 'SR 9(1)', 'applicant', 'in-screening'),
  duty('give-identity-and-biometrics-in-screening', 'SR 9(2)', 'applicant', 'in-screening'),
  duty('inform-during-screening', 'SR 11(1)', 'screening-authority', 'in-screening', { doneWhen: 'told-of-screening' }),
  duty('inform-of-entry-return-relocation', 'SR 11(2)', 'screening-authority', 'in-screening', {
    doneWhen: 'told-of-screening',
  }),
  duty('inform-child-friendly-in-screening', 'SR 11(3)', 'screening-authority', 'in-screening-minor', {
    doneWhen: 'told-of-screening',
  }),
  duty('no-entry-during-screening', 'SR 6', 'member-state', 'in-screening'),
  right('advisers-reach-person-in-screening', 'SR 8(6)', 'in-screening'),
  duty('return-detention-rules-in-screening', 'SR 8(7)', 'member-state', 'in-screening-without-application'),
  right('living-standard-in-screening', 'SR 8(8)', 'in-screening'),
  duty('medical-and-trained-staff-in-screening', 'SR 8(9)', 'member-state', 'in-screening'),
  right('emergency-care-in-screening', 'SR 12(1)', 'in-screening'),
  duty('check-vulnerability', 'SR 12(3)', 'screening-authority', 'in-screening'),
  duty('support-vulnerable-in-screening', 'SR 12(4)', 'member-state', 'vulnerability-indicated'),
  duty('establish-identity-in-screening', 'SR 14(1)', 'screening-authority', 'screening-identity-open'),
  duty('check-security-in-screening', 'SR 15(1)', 'screening-authority', 'screening-security-open'),
  duty('consult-databases-in-screening', 'SR 15(2)', 'screening-authority', 'screening-security-open'),
  duty('best-interests-in-screening', 'SR 13(1)', 'screening-authority', 'in-screening-minor'),
  right('adult-family-with-minor-in-screening', 'SR 13(2)', 'in-screening-minor'),
  duty('helper-for-minor-in-screening', 'SR 13(3)', 'member-state', 'in-screening-minor-alone', {
    doneWhen: 'provisional-person-or-representative-there',
    pace: 'as-soon-as-possible',
  }),
  duty('helper-is-independent', 'SR 13(4)', 'member-state', 'in-screening-minor-alone'),
  right('apply-without-representative', 'SR 13(6)', 'in-screening-minor-alone'),
  right('see-screening-form', 'SR 17(3)', 'screening-form-filled'),
  right('mark-screening-form-as-wrong', 'SR 17(3)', 'screening-form-filled'),
  duty('hide-database-hit-from-copy', 'SR 17(3)', 'screening-authority', 'screening-form-filled'),
  duty('refer-with-form', 'SR 18(1)', 'screening-authority', 'in-screening', { pace: 'at-once' }),
  option('end-screening-on-voluntary-departure', 'SR 5(3) subpara 3', 'member-state', 'in-screening'),
  option('no-screening-in-criminal-procedure', 'SR 18(6)', 'member-state', 'in-screening'),
]);
