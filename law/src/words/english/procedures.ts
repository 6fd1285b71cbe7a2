import type { AccelerationGround, Procedure, ReturnDuty } from '../../procedure/index.ts';

/** The procedures of examination. */
export const procedures: Readonly<Record<Procedure['kind'], string>> = {
  border: 'border procedure',
  accelerated: 'accelerated procedure',
  regular: 'regular procedure',
};

/** Whether the law demands a procedure. */
export const procedureDuties: Readonly<Record<Procedure['duty'], string>> = {
  mandatory: 'demanded by the law',
  optional: 'allowed by the law',
};

/** Grounds of the accelerated procedure. */
export const grounds: Readonly<Record<AccelerationGround, string>> = {
  irrelevant_issues: 'matters that have nothing to do with protection',
  inconsistent_or_false: 'clearly inconsistent or false statements',
  misled_authorities: 'authorities misled',
  delays_removal: 'application only to delay a removal',
  safe_country_of_origin: 'safe country of origin',
  danger_to_security: 'danger to security or public order',
  subsequent_application: 'further application',
  unlawful_entry_late_application: 'unlawful entry and late application',
  lawful_entry_late_application: 'lawful entry and late application',
  low_recognition_rate: 'low recognition rate',
};

/** What has become of the duty to issue a return decision. */
export const returnDuties: Readonly<Record<ReturnDuty, string>> = {
  issued: 'The return decision was issued.',
  due: 'A return decision must be issued.',
};
