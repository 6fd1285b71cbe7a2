import { duty, prohibition, right, themeOf } from '../guarantee.ts';

/** Special needs and medical examinations. Source: APR 20, 21, 24; RCD 24, 25, 28. */
export const needsGuarantees = themeOf('special-needs', [
  duty('assess-procedural-needs', 'APR 20(3)', 'registering-authority', 'limit-open', {
    limit: 'special-procedural-needs',
  }),
  duty('assess-reception-needs', 'RCD 25(1)', 'member-state', 'limit-open', { limit: 'special-reception-needs' }),
  right('support-in-procedure', 'APR 21(1)', 'special-procedural-needs'),
  duty('leave-fast-procedure-without-support', 'APR 21(2)', 'determining-authority', 'special-procedural-needs'),
  right('support-in-reception', 'RCD 25(1)', 'special-reception-needs'),
  duty('note-needs-in-file', 'RCD 25(2)(b)', 'member-state', 'special-reception-needs'),
  duty('medical-examination-of-signs', 'APR 24(1)', 'determining-authority', 'in-examination'),
  right('own-medical-examination', 'APR 24(3)', 'in-examination'),
  right('treatment-after-violence', 'RCD 28(1)', 'victim-of-violence-or-needs', { pace: 'as-soon-as-possible' }),
]);

/** Children, alone or with their family. Source: APR 22, 23, 25; RCD 16, 26, 27; AMMR 23. */
export const minorGuarantees = themeOf('minors', [
  duty('best-interests-first', 'AMMR 23(1)', 'member-state', 'minor'),
  duty('best-interests-in-procedure', 'APR 22(1)', 'determining-authority', 'minor-until-decision'),
  duty('best-interests-in-reception', 'RCD 26(1)', 'member-state', 'minor'),
  duty('name-provisional-person', 'APR 23(2)(a)', 'registering-authority', 'minor-alone-without-representative', {
    doneWhen: 'provisional-person-or-representative-there',
    pace: 'as-soon-as-possible',
  }),
  duty('appoint-representative', 'APR 23(2)(b)', 'registering-authority', 'limit-open', { limit: 'representative' }),
  right('representative', 'APR 23(1)', 'minor-alone'),
  duty('tell-minor-of-representative', 'APR 23(5)', 'registering-authority', 'minor-alone-until-decision', {
    pace: 'at-once',
  }),
  duty('appoint-representative-in-reception', 'RCD 27(1)', 'member-state', 'limit-open', { limit: 'representative' }),
  duty('tell-provisional-person-and-minor', 'RCD 27(2)', 'member-state', 'minor-alone-with-provisional-person', {
    pace: 'at-once',
  }),
  duty('tell-reception-of-representative', 'RCD 27(5)', 'member-state', 'minor-alone-until-decision', {
    pace: 'at-once',
  }),
  prohibition('no-representative-with-conflict', 'APR 23(9)', 'member-state', 'minor-alone'),
  duty('few-minors-for-each-representative', 'APR 23(10)', 'member-state', 'minor-alone'),
  duty('supervise-representative', 'APR 23(10)', 'member-state', 'minor-alone'),
  duty('house-minor-alone-suitably', 'RCD 27(9)', 'member-state', 'minor-alone'),
  duty('adult-centre-only-if-best', 'RCD 27(9)', 'member-state', 'minor-alone-16-or-over'),
  duty('trace-family', 'RCD 27(10)', 'member-state', 'minor-alone', { pace: 'as-soon-as-possible' }),
  duty('give-access-to-school', 'RCD 16(2)', 'member-state', 'limit-open', { limit: 'school-access' }),
  duty('bring-into-general-school', 'RCD 16(2)', 'member-state', 'limit-open', {
    limit: 'school-outside-general-system',
  }),
  right('school', 'RCD 16(1)', 'minor'),
  right('health-care-like-nationals', 'RCD 22(2)', 'minor'),
  duty('vetted-staff-for-minors', 'RCD 26(6)', 'member-state', 'minor'),
  duty('assess-age-by-several-professions', 'APR 25(1)', 'determining-authority', 'age-in-doubt'),
  prohibition('no-age-by-looks-alone', 'APR 25(1)', 'determining-authority', 'age-in-doubt'),
  right('treated-as-minor-in-doubt', 'APR 25(2)', 'age-in-doubt'),
  duty('inform-before-age-examination', 'APR 25(4)', 'determining-authority', 'age-medical-examination-possible', {
    doneWhen: 'told-of-age-examination',
    pace: 'before-examination',
  }),
  duty('consent-to-age-examination', 'APR 25(5)', 'determining-authority', 'age-medical-examination-possible', {
    pace: 'before-examination',
  }),
  duty('least-invasive-age-examination', 'APR 25(3)', 'determining-authority', 'age-medical-examination-possible'),
  prohibition('refusal-is-no-proof-of-age', 'APR 25(6)', 'determining-authority', 'age-examination-refused'),
  duty('consent-to-medical-examination-of-minor', 'APR 24(2)', 'determining-authority', 'minor-until-decision', {
    pace: 'before-examination',
  }),
]);
