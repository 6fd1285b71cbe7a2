import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

/** What is owed on the way to a decision: lodging, withdrawal, third countries, the border procedure. Source: APR 27 to 36, 40 to 45, 51 to 59, 67, 68. */
export const examinationGuarantees = themeOf('decision', [
  duty('give-time-and-place-to-lodge', 'APR 28(3)', 'registering-authority', 'registered-not-lodged', {
    pace: 'before-lodging',
  }),
  right('hand-in-evidence-until-decision', 'APR 28(6)', 'applicant-until-decision', { pace: 'before-decision' }),
  option('lengthen-examination', 'APR 35(5)', 'determining-authority', 'in-examination'),
  option('put-examination-off', 'APR 35(7)', 'determining-authority', 'in-examination'),
  option('reuse-known-data', 'APR 27(6)', 'registering-authority', 'further-application-open'),
  duty('interpreter-to-apply', 'APR 30(2)', 'member-state', 'applying-in-closed-place-or-at-border'),
  duty('lodge-for-minor-alone', 'APR 33(2)', 'representative', 'minor-alone-registered-not-lodged'),
  duty('minor-is-there-when-lodged', 'APR 33(3)', 'applicant', 'minor-alone-registered-not-lodged', {
    pace: 'before-lodging',
  }),
  duty('give-medical-results', 'APR 24(4)', 'member-state', 'medical-results-outstanding', {
    pace: 'as-soon-as-possible',
  }),
  duty('give-reasons-of-rejection', 'APR 36(2)', 'determining-authority', 'rejected-not-notified'),
  duty('tell-how-to-challenge', 'APR 36(3)', 'determining-authority', 'rejected-and-challengeable-not-notified'),
  option('tell-adviser-alone', 'APR 36(4)', 'determining-authority', 'rejected-and-challengeable-not-notified'),
  duty('explain-what-follows-from-withdrawal', 'APR 40(2)', 'determining-authority', 'withdrawn-in-words', {
    pace: 'at-once',
  }),
  option('reject-withdrawn-application-on-substance', 'APR 40(4)', 'determining-authority', 'withdrawn-in-words'),
  duty('explain-what-follows-from-omission', 'APR 41(3)', 'determining-authority', 'withdrawn-by-omission', {
    pace: 'at-once',
  }),
  option('suspend-to-hear-explanation', 'APR 41(4)', 'determining-authority', 'withdrawn-by-omission'),
  option('reject-given-up-application-on-substance', 'APR 41(5)', 'determining-authority', 'withdrawn-by-omission'),
  duty('tell-of-change-to-regular-procedure', 'APR 42(2)', 'determining-authority', 'too-complex-to-accelerate'),
  prohibition('no-entry-in-border-procedure', 'APR 43(2)', 'applicant', 'in-border-procedure'),
  prohibition('no-entry-after-rejection-at-border', 'APR 43(3)', 'member-state', 'in-return-border'),
  duty('keep-family-of-danger-together', 'APR 45(2)', 'member-state', 'in-border-procedure-as-danger'),
  duty('border-procedure-as-short-as-possible', 'APR 51(2)', 'determining-authority', 'in-border-procedure'),
  duty('determine-responsibility-at-border', 'APR 52(1)', 'determining-state', 'in-responsibility-at-border'),
  duty('require-to-reside-at-border', 'APR 54(1)', 'member-state', 'in-border-procedure'),
  duty('house-families-at-border-suitably', 'APR 54(2)', 'member-state', 'in-border-procedure-with-minors'),
  option(
    'leave-out-interview-of-further-application',
    'APR 55(4)',
    'determining-authority',
    'further-application-open',
  ),
  duty('document-for-first-country', 'APR 58(4)', 'determining-authority', 'rejected-for-first-country'),
  duty('document-for-third-country', 'APR 59(8)(b)', 'determining-authority', 'rejected-for-third-country'),
  right('procedure-when-third-country-refuses', 'APR 59(9)', 'third-country-refuses'),
  right('no-time-runs-before-notice', 'APR 67(8)', 'rejected-and-challengeable-not-notified'),
  right('interpreter-at-court', 'APR 67(4)', 'appeal-open-or-pending'),
  option(
    'lift-shield-in-further-application',
    'APR 68(6)',
    'member-state',
    'further-application-at-court-before-removal',
  ),
  duty('interview-once-fit', 'APR 13(11)', 'determining-authority', 'interview-postponed'),
]);

/** What is owed to whose protection is examined again. Source: APR 66. */
export const reviewGuarantees = themeOf('protection', [
  duty('cooperate-in-review-of-protection', 'APR 66(1)(b)', 'applicant', 'protection-under-review'),
  duty('explain-silence-in-review-of-protection', 'APR 66(1)(c)', 'determining-authority', 'protection-under-review'),
  right('be-heard-in-review-of-protection', 'APR 66(1)(d)', 'protection-under-review', { pace: 'before-decision' }),
  option(
    'decide-review-without-statement',
    'APR 66(5)',
    'determining-authority',
    'protection-under-review-without-statement',
  ),
  duty('current-information-in-review', 'APR 66(2)(a)', 'determining-authority', 'protection-under-review'),
  prohibition('ask-no-persecutors-in-review', 'APR 66(2)(b)', 'determining-authority', 'protection-under-review'),
  duty(
    'give-withdrawal-of-protection-in-writing',
    'APR 66(3)',
    'determining-authority',
    'protection-withdrawn-not-notified',
    {
      pace: 'as-soon-as-possible',
    },
  ),
  right('adviser-after-withdrawal-of-protection', 'APR 66(4)', 'protection-withdrawn'),
]);
