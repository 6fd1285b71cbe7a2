import { duty, prohibition, right, themeOf } from '../guarantee.ts';

/** What protection brings. Source: QR 20 to 35. */
export const protectionGuarantees = themeOf('protection', [
  prohibition('no-refoulement', 'QR 21', 'member-state', 'protected'),
  duty('inform-about-protection', 'QR 22', 'member-state', 'protected', {
    doneWhen: 'told-of-protection',
    pace: 'as-soon-as-possible',
  }),
  duty('provisional-document', 'QR 20(3)', 'member-state', 'limit-open', { limit: 'provisional-protection-measures' }),
  duty('issue-residence-permit', 'QR 24(2)', 'member-state', 'limit-open', { limit: 'residence-permit' }),
  right('residence-permit', 'QR 24(1)', 'protected'),
  right('permits-for-family', 'QR 23(1)', 'protected'),
  right('travel-document', 'QR 25(1)', 'protected'),
  right('work-with-protection', 'QR 28(1)', 'protected'),
  right('school-with-protection', 'QR 29(1)', 'protected-minor'),
  right('recognition-of-qualifications', 'QR 30(1)', 'protected'),
  right('social-security-and-assistance', 'QR 31(1)', 'protected'),
  right('health-care-with-protection', 'QR 32(1)', 'protected'),
  duty('appoint-guardian', 'QR 33(1)', 'member-state', 'protected-minor-alone-without-guardian', {
    pace: 'as-soon-as-possible',
  }),
  duty('representative-stays-until-guardian', 'QR 33(1)', 'representative', 'protected-minor-alone-without-guardian'),
  duty('house-protected-minor-suitably', 'QR 33(5)', 'member-state', 'protected-minor-alone'),
  duty('trace-family-of-protected-minor', 'QR 33(7)', 'member-state', 'protected-minor-alone', {
    pace: 'as-soon-as-possible',
  }),
]);
