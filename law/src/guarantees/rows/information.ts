import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

/** Being told, being understood, and papers. Source: APR 8, 9, 26, 29, 30; RCD 5. */
export const informationGuarantees = themeOf('information', [
  duty('cooperate', 'APR 9(2)', 'applicant', 'applicant'),
  duty('tell-address-changes', 'RCD 7(6)', 'applicant', 'applicant', { pace: 'as-soon-as-possible' }),
  duty('tell-how-to-apply', 'APR 30(1)', 'member-state', 'without-application-at-border-or-detained'),
  duty('ask-expressly-about-wish', 'APR 26(1) subpara 2', 'member-state', 'without-application-at-border-or-detained'),
  duty('inform-about-procedure', 'APR 8(2)', 'determining-authority', 'applicant-until-decision', {
    doneWhen: 'told-of-procedure',
    pace: 'by-registration',
  }),
  duty('inform-about-reception', 'RCD 5(1)', 'member-state', 'limit-open', { limit: 'reception-information' }),
  right('interpreter', 'APR 8(3)', 'applicant-until-decision'),
  right('contact-unhcr', 'APR 8(4)', 'applicant-until-lodging', { pace: 'before-lodging' }),
  duty('document-on-registration', 'APR 29(1)', 'registering-authority', 'applicant-until-lodging', {
    doneWhen: 'registered-document-issued',
    pace: 'by-registration',
  }),
  duty('document-after-lodging', 'APR 29(4)', 'determining-authority', 'in-examination', {
    doneWhen: 'lodged-document-issued',
    pace: 'as-soon-as-possible',
  }),
  duty('renew-applicant-document', 'APR 29(9)', 'member-state', 'limit-open', { limit: 'applicant-document-validity' }),
  duty('document-after-transfer', 'APR 29(1) subpara 2', 'responsible-state', 'transferred-not-lodged', {
    doneWhen: 'registered-document-issued',
    pace: 'at-once',
  }),
  duty('document-after-release', 'APR 29(5)', 'member-state', 'released-applicant', {
    doneWhen: 'lodged-document-issued',
    pace: 'at-once',
  }),
  duty('copies-of-kept-documents', 'APR 9(2)', 'determining-authority', 'applicant', { pace: 'at-once' }),
  duty('search-with-reasons-same-sex', 'APR 9(5)', 'determining-authority', 'in-examination'),
  right('apply-through-who-may-lodge', 'APR 33(1)', 'minor-until-decision'),
  option('other-material-conditions-for-a-while', 'RCD 20(10)', 'member-state', 'reception-owed'),
  prohibition('no-disclosure-to-persecutors', 'APR 7(2)', 'member-state', 'applicant'),
]);

/** Advice, legal aid and advisers. Source: APR 15 to 19, 30; AMMR 21, 43. */
export const adviceGuarantees = themeOf('advice', [
  right('consult-adviser', 'APR 15(1)', 'applicant'),
  right('free-counselling', 'APR 16(1)', 'applicant-until-decision'),
  duty('inform-of-free-counselling', 'APR 15(2)', 'member-state', 'applicant-until-decision', {
    doneWhen: 'told-of-counselling',
    pace: 'by-registration',
  }),
  option('refuse-counselling', 'APR 16(3)', 'member-state', 'subsequent-application'),
  right('free-representation-on-appeal', 'APR 17(1)', 'appeal-open-or-pending'),
  option('refuse-representation-on-appeal', 'APR 17(2)', 'member-state', 'appeal-open-or-pending'),
  right('remedy-when-aid-is-refused', 'APR 17(3)', 'appeal-open-or-pending'),
  option('ask-costs-back', 'APR 19(5)', 'member-state', 'appeal-open-or-pending'),
  right('adviser-sees-file', 'APR 18(1)', 'applicant'),
  duty('secret-sources-to-court', 'APR 18(2)', 'determining-authority', 'appeal-open-or-pending'),
  right('adviser-reaches-closed-places', 'APR 18(3)', 'in-closed-place'),
  right('unhcr-and-advisers-at-border-and-in-detention', 'APR 30(3)', 'in-closed-place'),
]);
