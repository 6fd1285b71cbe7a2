import { cite, type Day, no, type Outcome, type Rule, unknown, yes } from '../core/index.ts';
import { type EventOf, type Facts, isMinorOn } from '../file/index.ts';

/** Majority, in years, where an assessment gives a range of ages. Source: APR 25(2). */
const MAJORITY = 18;

/** What the question of age looks at. */
export interface AgeSituation {
  readonly facts: Facts;
  readonly on: Day;
}

type Assessment = EventOf<'age_assessed'>;

/** What an assessment says: adult only when its whole range lies at or above 18. */
function resultOf({ result, lowest_age: lowest }: Assessment): 'minor' | 'adult' | 'doubt' {
  if (result === 'minor') return 'minor';
  if (lowest !== undefined && lowest < MAJORITY) return 'doubt';
  return result === 'adult' ? 'adult' : 'doubt';
}

/**
 * Whether the person is treated as a minor. A doubt that an assessment leaves, or a range that reaches below 18, counts
 * for the person; a refusal of the medical examination is only a presumption that can be rebutted, so a human weighs it.
 * Source: APR 25(2), 25(6).
 */
export const takenAsMinor: Rule<'minor', AgeSituation> = {
  id: 'taken-as-minor',
  cite: cite('APR 25(2)'),
  asks: ['person.born', 'age_assessed', 'age_examination_refused'],
  decide({ facts, on }): Outcome<'minor'> {
    const { born, unaccompanied } = facts.person;
    const assessed = facts.last('age_assessed');
    const doubted = facts.last('age_doubted');
    if (assessed && (!doubted || assessed.on >= doubted.on)) return afterAssessment(assessed, facts, on);
    const refused = facts.last('age_examination_refused');
    if (refused)
      return {
        holds: 'judgement',
        question: 'age-after-refusal',
        by: 'determining-authority',
        facts: ['age_examination_refused'],
      };
    if (doubted) return yes('minor', 'age-in-doubt', ['age_doubted']);
    if (born !== undefined) {
      return isMinorOn(born, on)
        ? yes('minor', 'born-less-than-18-years-ago', ['person.born'])
        : no('not-a-minor', ['person.born']);
    }
    return unaccompanied ? yes('minor', 'noted-as-a-minor-alone', ['person.unaccompanied']) : unknown('person.born');
  },
};

function afterAssessment(assessed: Assessment, { person }: Facts, on: Day): Outcome<'minor'> {
  switch (resultOf(assessed)) {
    case 'adult':
      return no('assessed-as-adult', ['age_assessed']);
    case 'doubt':
      return yes('minor', 'doubt-left-by-assessment', ['age_assessed']);
    case 'minor':
      // An assessment speaks of its day; the person grows up all the same.
      return person.born !== undefined && !isMinorOn(person.born, on)
        ? no('not-a-minor', ['person.born'])
        : yes('minor', 'assessed-as-minor', ['age_assessed']);
  }
}

/** Whether nobody may take biometric data yet: under six, or it cannot be excluded and nothing proves the age. Source: EUROD 14(1). */
export const mayBeUnderSix = (facts: Facts): boolean => {
  const doubted = facts.last('age_doubted');
  const assessed = facts.last('age_assessed');
  return doubted?.under_six === true && (!assessed || assessed.on < doubted.on);
};
