import type { ConditionId } from '../../time/index.ts';

/** On what a limit runs or has another length: reads after "when". */
export const conditions: Readonly<Record<ConditionId, string>> = {
  'other-state-indicated': 'another State seems to be responsible',
  'other-state-indicated-and-no-lone-minor': 'another State seems to be responsible and the person is no child alone',
  'lone-minor': 'the person is a child who came alone',
  hit: 'Eurodac (entry or rescue) or the Visa Information System gave a hit',
  'eurodac-entry-hit': 'Eurodac gave a hit on an entry or a rescue',
  'hit-before-request': 'the request rests on a hit in Eurodac (entry or rescue) or in the Visa Information System',
  'applicant-hit': 'Eurodac gave a hit on an earlier application',
  'applicant-hit-before-request': 'the request rests on a Eurodac hit on an earlier application',
  'hit-is-of-an-applicant': 'the hit is on an earlier application',
  'elsewhere-before': 'another State is already on record as responsible',
  'examined-here': 'the application is examined in the State where it was lodged',
  'responsibility-came-here': 'responsibility came to this State because another limit passed',
  urgent: 'an urgent reply was asked',
  detained: 'the person is detained',
  'detained-after-registration': 'the person was detained after the registration',
  'disproportionate-numbers': 'too many people apply at once',
  'other-authority': 'the application was made to an authority that does not register',
  'other-authority-has-informed': 'the authority that received the application has told the one that registers',
  'screened-at-arrival': 'the person was screened on arrival',
  'screened-at-arrival-and-ended': 'the person was screened on arrival and the screening has ended',
  'subject-to-border-screening': 'the person must be screened at the border',
  'subject-to-inland-screening': 'the person must be screened inside the territory',
  'held-72-hours': 'the person was at the border for more than 72 hours',
  'at-external-border': 'the person was stopped at the external border',
  inland: 'the person was stopped inside the territory',
  'in-border-procedure': 'the border procedure is running',
  'border-procedure-opened': 'the border procedure was opened',
  'accelerated-opened': 'the accelerated procedure was opened',
  'relocated-to-border-procedure': 'the person was relocated and continues in a border procedure',
  extended: 'the authority extended the time limit',
  'absconding-reported': 'the other State was told that the person absconded',
  imprisoned: 'the person is in prison',
  'suspensive-appeal-decided': 'an appeal that had stopped the transfer was decided',
  'suspensive-appeal-pending': 'an appeal that stops the transfer is running',
  'short-appeal': 'the law gives a short time to appeal',
  'long-appeal': 'the law gives a longer time to appeal',
};

/** What tells two variants of one condition apart: reads after "and". */
export const qualifiers = {
  'found-again-with-little-time-left': 'was found again when less than three months had been left',
} as const satisfies Readonly<Record<string, string>>;
