import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

const DUBLIN = ['dublin-iii'] as const;

/** Beside the interview: what is owed while the responsible State is found, and on the way to it. Source: AMMR 18 to 23, 38, 44, 48, 49; IR2055 9 to 11, 22, 27, 28; CFMR 10, 15. */
export const transferGuarantees = themeOf('responsibility', [
  option('withhold-reception-in-wrong-state', 'AMMR 18(1)', 'member-state', 'reception-lost-in-wrong-state'),
  duty('weigh-late-elements-that-decide', 'AMMR 18(2)', 'determining-state', 'in-responsibility-interview-held'),
  right('reception-of-trafficking-victim-in-wrong-state', 'AMMR 18(3)', 'trafficking-in-wrong-state'),
  right('free-counselling-on-responsibility', 'AMMR 21(2)', 'in-responsibility'),
  option('no-free-counselling-beside-a-lawyer', 'AMMR 21(7)', 'determining-state', 'in-responsibility'),
  duty('interview-before-request', 'AMMR 22(3)', 'determining-state', 'in-responsibility-before-interview', {
    pace: 'before-request',
  }),
  duty('involve-representative', 'AMMR 23(3)', 'determining-state', 'in-responsibility-minor-alone'),
  duty('search-for-relatives-after-interview', 'IR2055 11(1)', 'determining-state', 'in-responsibility-minor-alone'),
  duty('consult-states-of-relatives', 'IR2055 11(2)', 'determining-state', 'minor-alone-with-relatives'),
  duty(
    'find-who-suits-the-minor-best',
    'IR2055 11(3)',
    'determining-state',
    'minor-alone-with-relatives-in-several-states',
  ),
  duty('ask-about-dependency-on-the-form', 'IR2055 10(1)', 'determining-state', 'in-responsibility-dependency'),
  duty('go-on-when-the-person-absconds', 'AMMR 38(2)', 'determining-state', 'in-responsibility-absconded'),
  duty('refuse-with-reasons', 'IR2055 9(1)', 'requested-state', 'limit-open', { limit: 'take-charge-reply' }),
  prohibition('no-detention-without-assessment', 'AMMR 44(2)', 'member-state', 'detained-for-transfer'),
  duty('order-detention-in-writing-with-review', 'AMMR 44(5)', 'member-state', 'detained-for-transfer'),
  duty('send-transfer-form', 'IR2055 22(2)', 'transferring-state', 'transfer-decision-notified', {
    pace: 'as-soon-as-possible',
  }),
  duty('send-relocation-form', 'IR2055 27(2)', 'benefitting-state', 'limit-open', {
    limit: 'relocation-transfer',
    pace: 'as-soon-as-possible',
  }),
  duty('send-personal-data-before-transfer', 'AMMR 48(1)', 'transferring-state', 'in-transfer', {
    pace: 'before-transfer',
  }),
  duty('send-special-needs-before-transfer', 'AMMR 48(2)', 'transferring-state', 'in-transfer', {
    pace: 'before-transfer',
  }),
  duty('tell-of-danger-before-transfer', 'AMMR 49', 'transferring-state', 'in-transfer-as-danger', {
    pace: 'before-transfer',
  }),
  duty('tell-of-suspension', 'IR2055 28(1)', 'transferring-state', 'transfer-suspended', { pace: 'without-delay' }),
  duty('tell-of-absconding-or-prison', 'IR2055 28(2)', 'transferring-state', 'in-transfer-missing-or-imprisoned', {
    pace: 'without-delay',
  }),
  duty('tell-within-the-time-for-transfer', 'IR2055 28(3)', 'transferring-state', 'in-transfer-missing-or-imprisoned'),
  duty('prove-admission-in-notification', 'IR2055 12(3)', 'notifying-state', 'admitted-before-eurodac-knew'),
  right('rights-of-immediate-protection', 'COM(2020)613 10', 'limit-open', {
    limit: 'immediate-protection',
    regimes: ['proposal-2020'],
  }),
  duty('inform-of-measures-in-crisis', 'CFMR 15', 'member-state', 'limit-longer-in-crisis'),
  duty('inform-of-registration-in-crisis', 'CFMR 10(5)', 'member-state', 'registration-longer-in-crisis'),
  duty(
    'register-vulnerable-first-in-crisis',
    'CFMR 10(2)',
    'registering-authority',
    'registration-longer-in-crisis-first',
  ),
  option('dublin-skip-interview', 'D3 5(2)', 'determining-state', 'in-responsibility-before-interview', {
    regimes: DUBLIN,
  }),
  duty(
    'dublin-interview-before-transfer-decision',
    'D3 5(3)',
    'determining-state',
    'in-responsibility-before-interview',
    {
      pace: 'before-decision',
      regimes: DUBLIN,
    },
  ),
  duty('dublin-trace-relatives', 'D3 6(4)', 'determining-state', 'in-responsibility-minor-alone', {
    pace: 'as-soon-as-possible',
    regimes: DUBLIN,
  }),
  duty('dublin-take-evidence-of-family', 'D3 7(3)', 'determining-state', 'in-responsibility', { regimes: DUBLIN }),
  option('dublin-return-instead-of-take-back', 'D3 24(4)', 'member-state', 'rejected-elsewhere-and-found-here', {
    regimes: DUBLIN,
  }),
  right('dublin-time-to-appeal-transfer', 'D3 27(2)', 'transfer-decision-notified', { regimes: DUBLIN }),
  option('dublin-suspend-of-own-motion', 'D3 27(4)', 'transferring-state', 'transfer-decision-notified', {
    regimes: DUBLIN,
  }),
  prohibition('dublin-detention-only-at-significant-risk', 'D3 28(2)', 'member-state', 'detained-for-transfer', {
    regimes: DUBLIN,
  }),
  duty('dublin-person-never-pays-transfer', 'D3 30(3)', 'transferring-state', 'in-transfer', { regimes: DUBLIN }),
]);
