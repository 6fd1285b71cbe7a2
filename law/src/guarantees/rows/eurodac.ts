import { duty, prohibition, right, themeOf } from '../guarantee.ts';

/** Biometric data: how they are taken, what is told, what is kept up to date. Source: EUROD 13, 14, 16, 17, 25, 30, 31, 38, 42, 43, 49. */
export const eurodacGuarantees = themeOf('biometrics', [
  duty('inform-about-biometrics', 'EUROD 42(1)', 'member-state', 'biometrics-due', { doneWhen: 'told-of-biometrics' }),
  duty('take-biometrics-of-minors-kindly', 'EUROD 14(1)', 'member-state', 'biometrics-due-minor'),
  prohibition('no-biometrics-under-six', 'EUROD 14(1)', 'member-state', 'biometrics-under-six'),
  prohibition('no-force-against-minors', 'EUROD 14(1)', 'member-state', 'biometrics-due-minor'),
  duty('refer-refusing-minor-to-child-protection', 'EUROD 14(1)', 'member-state', 'biometrics-refused-with-risk'),
  prohibition('no-measures-for-unusable-fingers', 'EUROD 13(5)', 'member-state', 'biometrics-not-usable'),
  prohibition('no-police-use-under-14', 'EUROD 14(3)', 'member-state', 'eurodac-data-stored-under-14'),
  right('access-and-correction-of-eurodac-data', 'EUROD 43(1)', 'eurodac-data-stored'),
  prohibition('no-eurodac-data-to-third-countries', 'EUROD 49(1)', 'member-state', 'eurodac-data-stored'),
  duty('check-hit', 'EUROD 38(4)', 'member-state', 'eurodac-hit-to-check', { pace: 'at-once' }),
  duty('add-responsible-state', 'EUROD 16(1)', 'determining-state', 'eurodac-responsible-state-known', {
    pace: 'as-soon-as-possible',
  }),
  duty('record-arrival-after-transfer', 'EUROD 16(2)', 'responsible-state', 'eurodac-arrival-after-transfer'),
  duty('record-departure', 'EUROD 16(2)(d)', 'member-state', 'eurodac-departure-known', {
    pace: 'as-soon-as-possible',
  }),
  duty('record-relocation', 'EUROD 25(2)', 'relocation-state', 'eurodac-relocated', { pace: 'as-soon-as-possible' }),
  duty('record-rejection', 'EUROD 17(2)(j)', 'member-state', 'eurodac-rejection-to-record', { pace: 'without-delay' }),
  duty('mark-protection', 'EUROD 31(1)', 'member-state', 'eurodac-protection-to-mark'),
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
  duty('investigate-allegation', 'SR 10(1)', 'member-state', 'rights-alleged', { pace: 'without-delay' }),
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
