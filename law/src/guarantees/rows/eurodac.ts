import { duty, option, prohibition, right, themeOf } from '../guarantee.ts';

const SOON = { pace: 'as-soon-as-possible' } as const;

/** Biometric data: how they are taken, what is told, what is kept up to date. Source: EUROD 13, 14, 16, 17, 25, 30, 31, 38, 42, 43, 49. */
export const eurodacGuarantees = themeOf('biometrics', [
  duty('inform-about-biometrics', 'EUROD 42(1)', 'member-state', 'biometrics-due', { doneWhen: 'told-of-biometrics' }),
  duty('take-biometrics', 'EUROD 13(1)', 'member-state', 'biometrics-due'),
  duty('send-whole-data-set', 'EUROD 17(1)', 'member-state', 'biometrics-of-applicant-due'),
  duty('take-biometrics-of-minors-kindly', 'EUROD 14(1)', 'member-state', 'biometrics-due-minor'),
  prohibition('no-biometrics-under-six', 'EUROD 14(1)', 'member-state', 'biometrics-under-six'),
  prohibition('no-force-against-minors', 'EUROD 14(1)', 'member-state', 'biometrics-due-minor'),
  duty('refer-refusing-minor-to-child-protection', 'EUROD 14(1)', 'member-state', 'biometrics-refused-with-risk'),
  prohibition('no-measures-for-unusable-fingers', 'EUROD 13(5)', 'member-state', 'biometrics-not-usable'),
  prohibition(
    'no-measures-for-unusable-fingers-of-minor',
    'EUROD 14(2)',
    'member-state',
    'biometrics-not-usable-minor',
  ),
  prohibition('no-police-use-under-14', 'EUROD 14(3)', 'member-state', 'eurodac-data-stored-under-14'),
  right('access-and-correction-of-eurodac-data', 'EUROD 43(1)', 'eurodac-data-stored'),
  prohibition('no-eurodac-data-to-third-countries', 'EUROD 49(1)', 'member-state', 'eurodac-data-stored'),
  prohibition('only-origin-changes-eurodac-data', 'EUROD 40(3)', 'member-state', 'eurodac-data-stored'),
  duty('tell-origin-of-wrong-data', 'EUROD 40(5)', 'member-state', 'eurodac-data-wrong', {
    pace: 'as-soon-as-possible',
  }),
  duty('correct-wrong-data', 'EUROD 43(4)', 'member-state', 'eurodac-data-wrong'),
  duty('check-hit', 'EUROD 38(4)', 'member-state', 'eurodac-hit-to-check', { pace: 'at-once' }),
  duty('prefer-hit-on-responsibility', 'EUROD 27(5)', 'member-state', 'eurodac-several-hits'),
  duty('add-responsible-state', 'EUROD 16(1)', 'determining-state', 'eurodac-responsible-state-known', {
    pace: 'as-soon-as-possible',
  }),
  duty('record-shift-of-responsibility', 'EUROD 16(3)', 'determining-state', 'eurodac-responsibility-moved'),
  duty('delete-security-flag', 'EUROD 17(4)', 'member-state', 'eurodac-security-flag-to-delete'),
  duty('record-arrival-after-transfer', 'EUROD 16(2)', 'responsible-state', 'eurodac-arrival-after-transfer'),
  duty('record-departure', 'EUROD 16(2)(d)', 'member-state', 'eurodac-departure-of-applicant', SOON),
  duty('record-departure-after-crossing', 'EUROD 22(7)', 'member-state', 'eurodac-departure-after-crossing', SOON),
  duty(
    'record-departure-after-illegal-stay',
    'EUROD 23(6)',
    'member-state',
    'eurodac-departure-after-illegal-stay',
    SOON,
  ),
  duty('record-departure-after-rescue', 'EUROD 24(7)', 'member-state', 'eurodac-departure-after-rescue', SOON),
  duty('record-state-of-relocation', 'EUROD 25(1)', 'benefitting-state', 'eurodac-relocation-confirmed', SOON),
  duty('record-relocation', 'EUROD 25(2)', 'relocation-state', 'eurodac-relocated', { pace: 'as-soon-as-possible' }),
  duty('record-rejection', 'EUROD 17(2)(j)', 'member-state', 'eurodac-rejection-to-record', { pace: 'without-delay' }),
  duty('mark-protection', 'EUROD 31(1)', 'member-state', 'eurodac-protection-to-mark'),
  duty('mark-as-state-of-relocation', 'EUROD 31(6)', 'relocation-state', 'eurodac-relocated-with-protection'),
  option('police-use-of-marked-protection', 'EUROD 31(2)', 'member-state', 'eurodac-marked-for-protection'),
  option('police-use-of-marked-permit', 'EUROD 31(5)', 'member-state', 'eurodac-marked-for-permit'),
  duty('unmark-withdrawn-protection', 'EUROD 31(3)', 'member-state', 'eurodac-protection-withdrawn-to-unmark'),
  duty('erase-on-citizenship', 'EUROD 30(1)', 'member-state', 'eurodac-citizenship', { pace: 'without-delay' }),
]);

/** Data and its protection beside Eurodac. Source: APR 7; SR 18. */
export const privacyGuarantees = themeOf('privacy', [
  duty('keep-confidential', 'APR 7(1)', 'member-state', 'applicant'),
  duty('delete-screening-data', 'SR 18(7)', 'member-state', 'screening-over'),
]);

/** Independent eyes. Source: SR 10; APR 43. */
export const monitoringGuarantees = themeOf('monitoring', [
  duty('monitor-screening', 'SR 10(2)', 'monitoring-mechanism', 'in-screening'),
  duty('investigate-allegation', 'SR 10(1)', 'member-state', 'rights-alleged'),
  duty('handle-substantiated-allegation', 'SR 10(2)(b)', 'monitoring-mechanism', 'rights-allegation-substantiated', {
    pace: 'without-delay',
  }),
  duty('give-monitors-access', 'SR 10(2)', 'member-state', 'in-screening'),
  duty('monitor-border-procedure', 'APR 43(4)', 'monitoring-mechanism', 'in-border-procedure'),
  duty('monitor-forced-return', 'RD 8(6)', 'member-state', 'in-return', {
    regimes: ['dublin-iii', 'pact-2024'],
    recalled: true,
  }),
]);
