import { examinationQuestions } from './examination.ts';
import { returnQuestions } from './staying-and-return.ts';

/** What a human must judge, where a rule cannot answer. */
export const questions = {
  ...returnQuestions,
  ...examinationQuestions,
  'family-formed-after-one-arrived':
    'The family came to be after one of them had arrived and before the other did. Does it count as formed before arrival?',
  'contested-evidence': 'Is the evidence for this fact coherent, verifiable and detailed enough?',
  'which-crossing-counts': 'Which of the arrivals in several States counts as the first entry?',
  'family-procedure': 'Which State should take the cases of this family together?',
  'best-interests-of-joining-family': 'Is it best for the child to join this relative?',
  'best-interests-between-states':
    'Relatives of the child live in several States. Which of these States is best for the child?',
  'no-state-serves-the-best-interests':
    'An assessment found that staying in this State is not best for the child, and no other State is named. Which State should take the case?',
  'border-procedure-is-possible':
    'The border procedure is allowed but not demanded. Should it be used for this person?',
  'accelerated-procedure-is-possible-for-a-minor':
    'The accelerated procedure is allowed for this child but not demanded. Should it be used?',
  'age-after-refusal':
    'The medical examination was refused. Does anything speak against an adult, so that this presumption falls?',
  'is-detention-needed': 'Is detention needed for this person, because nothing milder would do?',
  'is-detention-best-for-the-minor': 'Is detention, as a last resort, in the best interests of this minor?',
  'should-reception-be-reduced': 'Should reception conditions be reduced for this person, and is that proportionate?',
} as const satisfies Readonly<Record<string, string>>;
