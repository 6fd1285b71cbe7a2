import type { Pace, Theme } from '../../guarantees/index.ts';
import type { DetentionGround, Reception } from '../../reception/index.ts';
import type { ReturnDetentionGround } from '../../return/index.ts';
import type { Referral, Screening } from '../../screening/index.ts';

/** What a group of duties and rights is about: a heading. */
export const themes: Readonly<Record<Theme, string>> = {
  screening: 'Screening',
  information: 'Information, papers and language',
  advice: 'Advice and legal aid',
  interview: 'Interview',
  'special-needs': 'Special needs and health',
  minors: 'Minors',
  reception: 'Reception',
  detention: 'Detention',
  responsibility: 'Responsible State and transfer',
  biometrics: 'Fingerprints and Eurodac',
  decision: 'Decision and appeal',
  protection: 'Protection',
  return: 'Return',
  privacy: 'Personal data',
  monitoring: 'Independent monitoring',
};

/** How soon something is owed: reads after what is owed. */
export const paces: Readonly<Record<Pace, string>> = {
  'at-once': 'at once',
  'as-soon-as-possible': 'as soon as possible',
  'without-delay': 'without delay',
  'by-registration': 'at the latest at the registration',
  'before-lodging': 'before the application is lodged',
  'before-interview': 'before the interview',
  'before-request': 'before another State is asked',
  'before-decision': 'before the decision',
  'before-transfer': 'before the transfer',
  'before-examination': 'before the examination',
  'at-regular-intervals': 'again and again, at regular intervals',
};

export const screenings: Readonly<Record<Screening['kind'], string>> = {
  border: 'Screening at the external border',
  inland: 'Screening inside the territory',
};

export const screeningStandings: Readonly<Record<Screening['standing'], string>> = {
  running: 'under way',
  ended: 'over',
};

/** Where the person goes after the screening: a sentence. */
export const referrals: Readonly<Record<Referral, string>> = {
  relocation: 'Then the person goes to the State of relocation.',
  registration: 'Then the application is registered.',
  return: 'Then the return authorities take over.',
  criminal: 'The form goes to the return authorities.',
  departed: 'The person left by choice.',
  entry: 'The person may enter.',
};

export const receptions: Readonly<Record<Reception, string>> = {
  full: 'The person has reception conditions.',
  'allowance-reduced': 'The daily allowance is reduced or withdrawn; the other reception conditions stay.',
  'conditions-reduced': 'Reception conditions are reduced; health care and a life in dignity stay.',
  'health-and-dignity-only': 'Only health care and a life in dignity are owed here.',
};

export const detentionGrounds: Readonly<Record<DetentionGround | ReturnDetentionGround, string>> = {
  identity: 'to find out identity or nationality',
  elements_of_claim: 'to find out what the application rests on',
  residence_order_breached: 'because the person did not stay where ordered and may abscond',
  border: 'to decide on entry in a border procedure',
  return: 'because the application only delays a return',
  security: 'to protect national security or public order',
  absconding_risk: 'to secure a transfer to the responsible State',
  'continued-from-border-procedure': 'to prevent entry and prepare the return, as before in the border procedure',
  'absconding-risk-in-return': 'because the person may abscond before the return',
  'return-hampered': 'because the person avoids or hampers the return',
  'danger-in-return': 'because the person is a danger to the public or to security, until the return from the border',
};

export const ages = { minor: 'The person is treated as a minor.' } as const;
