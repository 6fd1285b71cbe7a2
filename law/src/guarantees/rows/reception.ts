import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

/** Living here while the application runs. Source: RCD 7 to 9, 17 to 23, 29. */
export const receptionGuarantees = themeOf('reception', [
  right('reception-conditions', 'RCD 19(1)', 'reception-owed'),
  right('health-care', 'RCD 22(1)', 'applicant-in-reception'),
  right('adequate-standard-of-living', 'RCD 19(2)', 'reception-owed'),
  right('dignified-living-in-wrong-state', 'RCD 21', 'reception-lost-in-wrong-state'),
  right('move-freely', 'RCD 7(1)', 'reception-owed'),
  right('paper-of-an-applicant', 'RCD 6(1)', 'applicant-in-reception'),
  duty('place-only-for-order-or-absconding', 'RCD 9(1)', 'member-state', 'residence-in-one-place'),
  duty('reporting-only-where-needed', 'RCD 9(2)', 'member-state', 'residence-reporting'),
  duty('restriction-fits-the-person', 'RCD 9(4)', 'member-state', 'residence-place'),
  duty('restriction-with-reasons', 'RCD 9(5)', 'member-state', 'residence-place'),
  duty('review-restriction', 'RCD 9(5)', 'court', 'limit-open', { limit: 'residence-restriction-review' }),
  right('leave-area-for-grave-reasons', 'RCD 8(5)', 'residence-area'),
  right('leave-place-with-permission', 'RCD 9(3)', 'residence-place'),
  right('go-to-court-without-permission', 'RCD 9(3) subpara 2', 'residence-restricted'),
  duty('give-access-to-work', 'RCD 17(1)', 'member-state', 'limit-open', { limit: 'labour-access' }),
  right('work-during-appeal', 'RCD 17(9)', 'works-and-may-stay-during-appeal'),
  right('language-courses', 'RCD 18', 'reception-owed'),
  duty('individual-decision-before-reduction', 'RCD 23(4)', 'member-state', 'reception-ground-found'),
  prohibition('no-reduction-before-decision', 'RCD 23(5)', 'member-state', 'reception-ground-found'),
  option('reduce-or-withdraw-allowance', 'RCD 23(1)', 'member-state', 'reception-ground-found'),
  right('health-care-and-dignity-after-reduction', 'RCD 23(4)', 'reception-reduced'),
  duty('consider-giving-back', 'RCD 23(3)', 'member-state', 'reception-reduced-for-a-ground-that-can-end'),
  right('appeal-reception-decision', 'RCD 29(1)', 'reception-reduced'),
  right('appeal-restriction', 'RCD 29(1)', 'residence-restricted'),
]);

/** Detention. Source: RCD 10 to 13, 29; AMMR 44, 45. */
export const detentionGuarantees = themeOf('detention', [
  prohibition('no-detention-for-applying', 'RCD 10(1)', 'member-state', 'detained-applicant'),
  duty('milder-measures-first', 'RCD 10(2)', 'member-state', 'detained-applicant'),
  duty('written-detention-order', 'RCD 11(2)', 'member-state', 'detained-applicant'),
  right('shortest-detention', 'RCD 11(1)', 'detained-applicant'),
  duty('tell-reasons-of-detention', 'RCD 11(4)', 'member-state', 'detained-applicant', {
    doneWhen: 'told-of-detention',
    pace: 'at-once',
  }),
  duty('review-detention', 'RCD 11(3)', 'court', 'limit-open', { limit: 'detention-review' }),
  duty('review-detention-on-request', 'RCD 11(3)', 'court', 'limit-open', { limit: 'detention-review-on-request' }),
  duty('review-continued-detention', 'RCD 11(5)', 'court', 'detained-applicant', { pace: 'at-regular-intervals' }),
  duty('review-detention-of-minor-alone', 'RCD 11(5) subpara 2', 'court', 'detained-minor-alone', {
    pace: 'at-regular-intervals',
  }),
  right('free-aid-against-detention', 'RCD 11(6)', 'detained-applicant'),
  duty('special-detention-facilities', 'RCD 12(1)', 'member-state', 'detained-applicant'),
  right('open-air-and-visits', 'RCD 12(2)', 'detained-applicant'),
  duty('assess-needs-of-detained', 'RCD 10(3)', 'member-state', 'detained-without-needs-assessment', {
    pace: 'without-delay',
  }),
  prohibition('no-detention-at-serious-health-risk', 'RCD 13(1) subpara 2', 'member-state', 'detained-special-needs'),
  duty('monitor-detained-with-needs', 'RCD 13(1) subpara 3', 'member-state', 'detained-special-needs'),
  prohibition('no-detention-of-minors-as-a-rule', 'RCD 13(2)', 'member-state', 'detained-minor'),
  prohibition('no-minor-in-prison', 'RCD 13(2)', 'member-state', 'detained-minor'),
  right('education-and-play-in-detention', 'RCD 13(2)', 'detained-minor'),
  duty('minor-alone-apart-from-adults', 'RCD 13(3)', 'member-state', 'detained-minor-alone'),
  duty('families-and-sexes-apart', 'RCD 13(5)', 'member-state', 'detained-applicant'),
  prohibition('no-easing-in-border-procedure', 'RCD 13(6)', 'member-state', 'detained-in-border-procedure'),
  prohibition('no-detention-for-dublin-alone', 'AMMR 44(1)', 'member-state', 'detained-for-transfer'),
]);
