import type { LegalQuestion, RuleKind } from './entry.ts';

/** The legal questions as headings, with what each is about. */
export const questionWords: Readonly<Record<LegalQuestion, { readonly title: string; readonly about: string }>> = {
  screening: {
    title: 'Screening',
    about: 'The first checks of who was stopped at the border or inside the territory.',
  },
  registration: { title: 'Application', about: 'Making, registering and lodging an application.' },
  responsibility: { title: 'Responsible State', about: 'Which State examines the application, by which criterion.' },
  transfer: {
    title: 'Request and transfer',
    about: 'Asking another State, its answer, the transfer, and when responsibility moves or ends.',
  },
  procedure: { title: 'Procedure', about: 'At the border, accelerated or regular; the interview and the decision.' },
  appeal: { title: 'Appeal', about: 'Going to court, and staying while it decides.' },
  return: { title: 'Return', about: 'The return decision that goes with a rejection, and leaving.' },
  reception: {
    title: 'Guarantees and reception',
    about: 'Information, representation, special needs, housing and care.',
  },
  eurodac: { title: 'Eurodac', about: 'Fingerprints and face: who sends what, and by when.' },
  crisis: { title: 'Crisis', about: 'What a decision on a crisis or on force majeure changes.' },
  solidarity: { title: 'Solidarity', about: 'How the States share the common effort.' },
};

/** What a rule does: one, and several. */
export const kindWords: Readonly<Record<RuleKind, { readonly one: string; readonly many: string }>> = {
  criterion: { one: 'Criterion', many: 'Criteria, in their order' },
  rule: { one: 'Rule', many: 'Rules' },
  limit: { one: 'Time limit', many: 'Time limits' },
  ground: { one: 'Ground', many: 'Grounds' },
  step: { one: 'Step', many: 'Steps' },
  duty: { one: 'Duty', many: 'Duties' },
  right: { one: 'Right', many: 'Rights' },
  condition: { one: 'Condition', many: 'Conditions of time limits' },
  counting: { one: 'Counting', many: 'Ways of counting' },
};
