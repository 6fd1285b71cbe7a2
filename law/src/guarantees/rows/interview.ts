import { duty, option, right, themeOf } from '../guarantee.ts';

/** The interview on admissibility and on substance. Source: APR 11 to 14, 22. */
export const interviewGuarantees = themeOf('interview', [
  duty('admissibility-interview-first', 'APR 11', 'determining-authority', 'inadmissibility-ground-before-interview', {
    pace: 'before-decision',
  }),
  right('substantive-interview', 'APR 12(1)', 'before-substantive-interview', { pace: 'before-decision' }),
  right('interview-private', 'APR 13(3)', 'before-substantive-interview'),
  right('interview-language', 'APR 13(5)', 'before-substantive-interview'),
  duty('interviewer-competent-no-uniform', 'APR 13(6)', 'determining-authority', 'before-substantive-interview'),
  right('interviewer-of-same-sex', 'APR 13(9)', 'before-substantive-interview'),
  option('interview-by-video', 'APR 13(10)', 'determining-authority', 'before-substantive-interview'),
  option('omit-interview', 'APR 13(11)', 'determining-authority', 'before-substantive-interview'),
  right('adviser-at-interview', 'APR 13(13)', 'before-substantive-interview'),
  duty('record-interview', 'APR 14(1)', 'determining-authority', 'before-substantive-interview'),
  right('comment-on-report', 'APR 14(3)', 'substantive-interview-held', { pace: 'before-decision' }),
  right('read-interview-report', 'APR 14(6)', 'substantive-interview-held', { pace: 'before-decision' }),
  duty('interview-minor-with-trained-staff', 'APR 22(3)', 'determining-authority', 'minor-until-interview'),
  right('adult-at-interview-of-minor', 'APR 22(4)', 'minor-until-interview'),
]);

/** The decision and what follows it. Source: APR 22, 36, 67, 68. */
export const decisionGuarantees = themeOf('decision', [
  right('remain-until-decision', 'APR 10(1)', 'may-stay-until-decision'),
  duty('give-decision-in-writing', 'APR 36(1)', 'determining-authority', 'decided-not-notified', {
    pace: 'as-soon-as-possible',
  }),
  duty('tell-outcome-beside-adviser', 'APR 36(4)', 'determining-authority', 'only-adviser-notified'),
  duty('protecting-state-first', 'RD 6(2)', 'return-authority', 'refused-as-protected-elsewhere', { recalled: true }),
  duty('decision-on-minor-by-trained-staff', 'APR 22(5)', 'determining-authority', 'minor-until-decision'),
  duty('one-family-decision-only-if-same', 'APR 36(5)', 'determining-authority', 'in-examination'),
  right('appeal', 'APR 67(1)', 'decided-or-appeal-open'),
  duty('inform-of-right-to-ask-to-remain', 'APR 68(5)(e)', 'member-state', 'decided-or-appeal-open'),
  duty('keep-case-data-ten-years', 'APR 72(1)', 'member-state', 'case-closed-final'),
]);
