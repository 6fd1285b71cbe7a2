import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

const DUBLIN = ['dublin-iii'] as const;

/** Finding the responsible State, and the transfer. Source: AMMR 17 to 23, 42 to 46; D3 4 to 6, 26, 27. */
export const responsibilityGuarantees = themeOf('responsibility', [
  duty('apply-in-state-of-first-entry', 'AMMR 17(1)', 'applicant', 'applicant-until-lodging'),
  duty('apply-where-documents-come-from', 'AMMR 17(2)', 'applicant', 'applicant-until-lodging'),
  duty('disclose-elements-and-papers', 'AMMR 17(3)', 'applicant', 'in-responsibility', { pace: 'before-interview' }),
  duty('be-present-in-the-right-state', 'AMMR 17(4)', 'applicant', 'applicant'),
  duty('comply-with-transfer', 'AMMR 17(5)', 'applicant', 'transfer-decision-notified'),
  option('take-as-withdrawn-in-wrong-state', 'APR 41(1)(f)', 'determining-authority', 'reception-lost-in-wrong-state'),
  option('skip-interview-of-absconded', 'AMMR 22(2)', 'determining-state', 'in-responsibility-before-interview'),
  duty('inform-about-responsibility', 'AMMR 19(1)', 'registering-authority', 'in-responsibility', {
    doneWhen: 'told-of-responsibility',
    pace: 'by-registration',
  }),
  duty('inform-of-loss-in-wrong-state', 'AMMR 19(1)', 'determining-state', 'in-responsibility', {
    doneWhen: 'told-of-transfer-consequences',
    pace: 'before-transfer',
  }),
  right('ask-about-progress', 'AMMR 19(2)', 'in-responsibility'),
  duty('inform-minor-with-representative', 'AMMR 20(3)', 'determining-state', 'in-responsibility-minor-or-family'),
  right('counselling-on-responsibility', 'AMMR 21(1)', 'in-responsibility'),
  duty('responsibility-interview', 'AMMR 22(1)', 'determining-state', 'in-responsibility-before-interview', {
    pace: 'before-request',
  }),
  duty('family-template', 'AMMR 22(1)', 'determining-state', 'in-responsibility-before-interview', {
    pace: 'before-interview',
  }),
  right('language-and-same-sex-in-responsibility-interview', 'AMMR 22(4)', 'in-responsibility-before-interview'),
  duty('record-responsibility-interview', 'AMMR 22(7)', 'determining-state', 'in-responsibility-before-interview'),
  right('comment-on-responsibility-summary', 'AMMR 22(7)', 'in-responsibility-interview-held'),
  duty('representative-in-responsibility', 'AMMR 23(2)', 'member-state', 'in-responsibility-minor-or-family', {
    doneWhen: 'provisional-person-or-representative-there',
  }),
  duty('trace-relatives-of-minor', 'AMMR 23(6)', 'determining-state', 'in-responsibility-minor-or-family', {
    pace: 'at-once',
  }),
  duty('assess-best-interests-before-transfer', 'AMMR 23(5)', 'transferring-state', 'in-transfer-minor-alone', {
    doneWhen: 'best-interests-assessed',
    pace: 'before-transfer',
  }),
  duty('priority-for-minors-and-family', 'AMMR 23(1)', 'member-state', 'in-responsibility-minor-or-family'),
  duty('transfer-decision-says-all', 'AMMR 42(2)', 'transferring-state', 'transfer-decided-not-notified', {
    pace: 'without-delay',
  }),
  right('appeal-transfer', 'AMMR 43(1)', 'transfer-decision-notified'),
  right('plead-risk', 'AMMR 43(1)(a)', 'transfer-decision-notified'),
  right('plead-later-facts', 'AMMR 43(1)(b)', 'transfer-decision-notified'),
  right('plead-family', 'AMMR 43(1)(c)', 'charged-transfer-notified'),
  right('free-aid-against-transfer', 'AMMR 43(5)', 'transfer-decision-notified'),
  duty('applicant-never-pays-transfer', 'AMMR 47(3)', 'transferring-state', 'in-transfer'),
  prohibition('no-detention-for-procedure-alone', 'AMMR 44(1)', 'member-state', 'in-responsibility'),
  duty('inform-about-dublin', 'D3 4(1)', 'determining-state', 'dublin-responsibility', {
    doneWhen: 'told-of-responsibility',
    regimes: DUBLIN,
  }),
  duty('dublin-interview', 'D3 5(1)', 'determining-state', 'dublin-responsibility', {
    pace: 'before-decision',
    regimes: DUBLIN,
  }),
  right('dublin-interview-summary', 'D3 5(6)', 'dublin-responsibility', { regimes: DUBLIN }),
  duty('dublin-best-interests', 'D3 6(1)', 'member-state', 'minor', { regimes: DUBLIN }),
  right('dublin-representative', 'D3 6(2)', 'minor-alone', { regimes: DUBLIN }),
  right('dublin-remedy', 'D3 27(1)', 'dublin-transfer-notified', { regimes: DUBLIN }),
  right('dublin-plead-criteria', 'D3 27(1)', 'charged-transfer-notified', { regimes: DUBLIN }),
  right('dublin-plead-limits', 'D3 27(1)', 'dublin-transfer-notified', { regimes: DUBLIN }),
  right('dublin-plead-risk', 'D3 3(2)', 'dublin-transfer-notified', { regimes: DUBLIN }),
  right('dublin-plead-later-facts', 'D3 27(1)', 'dublin-transfer-notified', { regimes: DUBLIN }),
  right('dublin-minor-against-refusal', 'D3 27(1)', 'minor-refused-by-other-state', { regimes: DUBLIN }),
  right('dublin-legal-aid', 'D3 27(5)', 'dublin-transfer-notified', { regimes: DUBLIN }),
  right('dublin-remain-until-decision', 'APD 9(1)', 'may-stay-until-decision', { regimes: DUBLIN, recalled: true }),
  right('dublin-reception-conditions', 'RCD13 17(1)', 'applicant', { regimes: DUBLIN, recalled: true }),
  right('dublin-appeal', 'APD 46(1)', 'decided-or-appeal-open', { regimes: DUBLIN, recalled: true }),
  prohibition('dublin-no-detention-alone', 'D3 28(1)', 'member-state', 'dublin-responsibility', { regimes: DUBLIN }),
]);
