import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

/** What is owed on the way to a decision: lodging, withdrawal, third countries, the border procedure. Source: APR 28, 35, 40 to 45, 51, 54, 58, 59. */
export const examinationGuarantees = themeOf('decision', [
  duty('give-time-and-place-to-lodge', 'APR 28(3)', 'registering-authority', 'registered-not-lodged', {
    pace: 'before-lodging',
  }),
  right('hand-in-evidence-until-decision', 'APR 28(6)', 'applicant-until-decision', { pace: 'before-decision' }),
  option('lengthen-examination', 'APR 35(5)', 'determining-authority', 'in-examination'),
  option('put-examination-off', 'APR 35(7)', 'determining-authority', 'in-examination'),
  duty('explain-what-follows-from-withdrawal', 'APR 40(2)', 'determining-authority', 'withdrawn-not-decided', {
    pace: 'at-once',
  }),
  option('reject-withdrawn-application-on-substance', 'APR 40(4)', 'determining-authority', 'withdrawn-not-decided'),
  option('suspend-to-hear-explanation', 'APR 41(4)', 'determining-authority', 'withdrawn-not-decided'),
  duty('tell-of-change-to-regular-procedure', 'APR 42(2)', 'determining-authority', 'too-complex-to-accelerate'),
  prohibition('no-entry-in-border-procedure', 'APR 43(2)', 'applicant', 'in-border-procedure'),
  duty('keep-family-of-danger-together', 'APR 45(2)', 'member-state', 'in-border-procedure-as-danger'),
  duty('border-procedure-as-short-as-possible', 'APR 51(2)', 'determining-authority', 'in-border-procedure'),
  duty('house-families-at-border-suitably', 'APR 54(2)', 'member-state', 'in-border-procedure-with-minors'),
  duty('document-for-third-country', 'APR 59(8)(b)', 'determining-authority', 'rejected-for-third-country'),
  right('procedure-when-third-country-refuses', 'APR 59(9)', 'third-country-refuses'),
  duty('interview-once-fit', 'APR 13(11)', 'determining-authority', 'interview-postponed', {
    pace: 'as-soon-as-possible',
  }),
]);

/** What is owed to whose protection is examined again. Source: APR 66. */
export const reviewGuarantees = themeOf('protection', [
  duty('cooperate-in-review-of-protection', 'APR 66(1)(b)', 'applicant', 'protection-under-review'),
  duty('explain-silence-in-review-of-protection', 'APR 66(1)(c)', 'determining-authority', 'protection-under-review'),
  right('be-heard-in-review-of-protection', 'APR 66(1)(d)', 'protection-under-review', { pace: 'before-decision' }),
  duty('current-information-in-review', 'APR 66(2)(a)', 'determining-authority', 'protection-under-review'),
  prohibition('ask-no-persecutors-in-review', 'APR 66(2)(b)', 'determining-authority', 'protection-under-review'),
  right('adviser-after-withdrawal-of-protection', 'APR 66(4)', 'protection-withdrawn'),
]);
