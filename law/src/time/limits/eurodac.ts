import { cite, days, hours, workingDays } from '../../core/index.ts';
import { type Limit, limitsOf, type Variant } from '../limit.ts';

/** What is late must be sent all the same. */
const STILL_TO_SEND = 'duty-to-send-remains';

const stillOwed = (article: string) => ({ says: STILL_TO_SEND, dutyRemains: true, cite: cite(article) }) as const;

/** Longer where a technical problem calls for the continuity plan; the two reasons for 48 hours more do not add up. */
const technical = (article: string): Variant => ({
  when: 'eurodac-technical-problem',
  length: hours(120),
  cite: cite(article),
});

/** Counts from the end of the measures for health that had kept the data from being taken. */
const afterHealth = (article: string): Variant => ({
  when: 'eurodac-health-grounds-over',
  length: hours(48),
  from: ['biometrics_possible_again'],
  cite: cite(article),
});

/** Who sends what to Eurodac by when. Source: EUROD 15, 18, 20, 22 to 24, 26, 38. */
export const eurodacLimits: readonly Limit[] = limitsOf('pact-2024', [
  {
    id: 'eurodac-irregular-crossing',
    cite: cite('EUROD 22(2)'),
    from: ['apprehended'],
    startsWhen: 'of-age-for-biometrics',
    when: 'at-external-border',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'irregular_crossing' },
    waitsWhile: 'biometrics-cannot-be-sent-yet',
    ifLate: stillOwed('EUROD 22(5)'),
    variants: [
      { when: 'held-beyond-72-hours', length: hours(0), from: ['released'], cite: cite('EUROD 22(4)') },
      afterHealth('EUROD 22(6)'),
      technical('EUROD 22(6)'),
    ],
  },
  {
    id: 'eurodac-illegal-stay',
    cite: cite('EUROD 23(2)'),
    from: ['apprehended'],
    startsWhen: 'of-age-and-found-staying-illegally',
    when: 'inland',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'illegal_stay' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 23(4)'),
    variants: [afterHealth('EUROD 23(5)'), technical('EUROD 23(5)')],
  },
  {
    id: 'eurodac-disembarked',
    cite: cite('EUROD 24(2)'),
    from: ['disembarked'],
    startsWhen: 'of-age-for-biometrics',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'disembarked' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 24(4)'),
    variants: [
      afterHealth('EUROD 24(5)'),
      technical('EUROD 24(5)'),
      { when: 'eurodac-influx', length: hours(120), cite: cite('EUROD 24(6)') },
    ],
  },
  {
    id: 'eurodac-applicant',
    cite: cite('EUROD 15(1)'),
    from: ['application_registered'],
    startsWhen: 'of-age-and-not-applied-at-border',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'applicant' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 15(1)'),
    variants: [afterHealth('EUROD 15(2)'), technical('EUROD 15(2)')],
  },
  {
    id: 'eurodac-applicant-at-border',
    cite: cite('EUROD 15(1)(b)'),
    from: ['biometrics_taken'],
    startsWhen: 'of-age-and-applied-at-border',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'applicant' },
    ifLate: stillOwed('EUROD 15(1)'),
    variants: [technical('EUROD 15(2)')],
  },
  {
    id: 'eurodac-retaken',
    cite: cite('EUROD 15(1)'),
    from: ['biometrics_retaken'],
    startsWhen: 'has-a-length-after-retaking',
    length: hours(48),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    ifLate: stillOwed('EUROD 15(1)'),
    // The same length for each category; each stands at a place of its own.
    variants: [
      { when: 'retaken-after-crossing', length: hours(48), cite: cite('EUROD 22(5)') },
      { when: 'retaken-after-illegal-stay', length: hours(48), cite: cite('EUROD 23(4)') },
      { when: 'retaken-after-rescue', length: hours(48), cite: cite('EUROD 24(4)') },
      { when: 'retaken-for-temporary-protection', length: hours(48), cite: cite('EUROD 26(3)') },
    ],
  },
  {
    id: 'eurodac-union-resettlement',
    cite: cite('EUROD 18(2)'),
    from: ['admission_decided'],
    startsWhen: 'of-age-and-admitted-under-union-framework',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'union_resettlement' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 18(3)'),
  },
  {
    id: 'eurodac-national-resettlement',
    cite: cite('EUROD 20(1)'),
    from: ['admission_decided'],
    startsWhen: 'of-age-and-admitted-under-national-scheme',
    length: hours(72),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'national_resettlement' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 20(2)'),
    variants: [afterHealth('EUROD 20(3)')],
  },
  {
    id: 'eurodac-temporary-protection',
    cite: cite('EUROD 26(2)'),
    from: ['temporary_protection_registered'],
    startsWhen: 'of-age-and-temporary-protection-is-stored',
    length: days(10),
    actor: 'member-state',
    metBy: ['biometrics_sent'],
    metWhere: { category: 'temporary_protection' },
    waitsWhile: 'biometrics-cannot-be-taken-yet',
    ifLate: stillOwed('EUROD 26(3)'),
    variants: [
      afterHealth('EUROD 26(4)'),
      { when: 'eurodac-technical-problem', length: days(12), cite: cite('EUROD 26(4)') },
    ],
  },
  {
    id: 'eurodac-comparison',
    cite: cite('EUROD 38(2)'),
    from: ['comparison_requested'],
    length: hours(24),
    actor: 'eurodac',
    metBy: ['comparison_answered'],
    ifLate: { says: 'comparison-comes-first-afterwards', dutyRemains: true, cite: cite('EUROD 38(2)') },
    variants: [{ when: 'comparison-urgent', length: hours(1), cite: cite('EUROD 38(2)') }],
  },
  {
    id: 'eurodac-wrong-hit',
    cite: cite('EUROD 38(6)'),
    from: ['wrong_hit_received'],
    length: workingDays(3),
    actor: 'member-state',
    metBy: ['wrong_hit_reported'],
    ifLate: { says: 'duty-remains', dutyRemains: true, cite: cite('EUROD 38(6)') },
  },
  {
    id: 'eurodac-notice',
    cite: cite('EUROD 16(4)'),
    from: ['eurodac_entry_changed'],
    startsWhen: 'is-change-told-to-others',
    length: hours(72),
    actor: 'eurodac',
    metBy: ['eurodac_notice_sent'],
    ifLate: { says: 'duty-remains', dutyRemains: true, cite: cite('EUROD 16(4)') },
    // The same length for each kind of change; each stands at a place of its own.
    variants: [
      { when: 'eurodac-flag-removed', length: hours(72), cite: cite('EUROD 17(4)') },
      { when: 'eurodac-data-erased', length: hours(72), cite: cite('EUROD 30(2)') },
      { when: 'eurodac-data-marked', length: hours(72), cite: cite('EUROD 31(1)') },
    ],
  },
]);
