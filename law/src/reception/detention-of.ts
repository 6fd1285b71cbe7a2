import { takenAsMinor } from '../age/index.ts';
import {
  asFinding,
  type Citation,
  cite,
  type FactName,
  type Finding,
  judgement,
  no,
  type Outcome,
  type Reason,
  unknown,
} from '../core/index.ts';
import type { EventOf, Facts } from '../file/index.ts';

type Detained = EventOf<'detained'>;
type Noted = NonNullable<Detained['ground']>;

/** A ground for which an applicant may be detained. */
export type DetentionGround = Exclude<Noted, 'other' | 'return_hampered'>;

/** The closed list of grounds, each with its place. Source: RCD 10(4). */
export const DETENTION_GROUNDS: Readonly<Record<DetentionGround, Citation>> = {
  identity: cite('RCD 10(4)(a)'),
  elements_of_claim: cite('RCD 10(4)(b)'),
  residence_order_breached: cite('RCD 10(4)(c)'),
  border: cite('RCD 10(4)(d)'),
  return: cite('RCD 10(4)(e)'),
  security: cite('RCD 10(4)(f)'),
  absconding_risk: cite('RCD 10(4)(g)'),
};

interface Bar {
  readonly id: string;
  readonly cite: Citation;
  /** `undefined` where the bar does not speak of this case or is overcome. */
  decide(input: { detained: Detained; facts: Facts; named: (field: string) => FactName }): Outcome<never> | undefined;
}

const QUESTION = { id: 'detention-question', cite: cite('RCD 10(1)') };
const REVIEW = { id: 'detention-review', cite: cite('RCD 11(5) subpara 3') };
const GROUND = { id: 'detention-ground', cite: cite('RCD 10(4)') };

/** The questions around a detention, each with its place. */
export const DETENTION_RULES = [QUESTION, GROUND, REVIEW];

const hasReceptionNeeds = (facts: Facts): boolean =>
  facts.of('special_needs_found').some((n) => n.kind === 'reception');

const minorIn = (facts: Facts): boolean => takenAsMinor.decide({ facts, on: facts.on }).holds === 'yes';

/** What keeps an applicant out of detention although a ground is there, the hardest first. */
export const DETENTION_BARS: readonly Bar[] = [
  {
    id: 'criteria-of-risk-in-law',
    cite: cite('AMMR 44(2)'),
    decide({ detained, named }) {
      return detained.ground === 'absconding_risk' && detained.criteria_in_law === false
        ? no('no-law-says-when-somebody-may-abscond', [named('criteria_in_law')])
        : undefined;
    },
  },
  {
    id: 'health-at-serious-risk',
    cite: cite('RCD 13(1) subpara 2'),
    decide({ detained, facts, named }) {
      if (!hasReceptionNeeds(facts)) return undefined;
      if (detained.serious_health_risk === undefined) return unknown(named('serious_health_risk'));
      return detained.serious_health_risk ? no('health-at-serious-risk', [named('serious_health_risk')]) : undefined;
    },
  },
  {
    id: 'minor-in-prison',
    cite: cite('RCD 13(2)'),
    decide({ detained, facts, named }) {
      return minorIn(facts) && detained.in_prison ? no('minor-never-in-prison', [named('in_prison')]) : undefined;
    },
  },
  {
    id: 'minor-only-as-last-resort',
    cite: cite('RCD 13(2)'),
    decide({ detained, facts, named }) {
      if (!minorIn(facts)) return undefined;
      const alone = facts.person.unaccompanied;
      if (alone === undefined) return unknown('person.unaccompanied');
      const reason = alone ? 'safeguards_minor' : 'carer_detained';
      if (detained[reason] === undefined) return unknown(named(reason));
      if (!detained[reason]) return no('no-reason-to-detain-a-minor', [named(reason)]);
      if (detained.best_interests === undefined) {
        return judgement('is-detention-best-for-the-minor', 'member-state', [named('best_interests')]);
      }
      return detained.best_interests === 'against'
        ? no('against-best-interests', [named('best_interests')])
        : undefined;
    },
  },
  {
    id: 'milder-measures-first',
    cite: cite('RCD 10(2)'),
    decide({ detained, named }) {
      if (detained.individually_assessed === undefined) {
        return judgement('is-detention-needed', 'member-state', [named('individually_assessed')]);
      }
      return detained.individually_assessed
        ? undefined
        : no('not-individually-assessed', [named('individually_assessed')]);
    },
  },
];

const applied = (facts: Facts): boolean =>
  facts.first('application_made') !== undefined ||
  facts.first('application_registered') !== undefined ||
  facts.first('application_lodged') !== undefined;

/**
 * Whether the detention that an applicant is in rests on a ground of the closed list and on nothing that forbids it.
 * A no without a ground where no applicant is held. Source: RCD 10, 13.
 */
export function detentionOf(facts: Facts): Finding<DetentionGround> {
  const index = facts.of('detained').length - 1;
  const detained = facts.of('detained')[index];
  const over = detained && facts.of('released').some((r) => r.on >= detained.on);
  if (!detained || over || !applied(facts)) return asFinding(QUESTION, no('no-applicant-held'));
  const named = (field: string): FactName => `detained[${index}].${field}`;
  const { ground } = detained;
  if (ground === undefined) return asFinding(GROUND, unknown(named('ground')));
  if (ground === 'other' || ground === 'return_hampered')
    return asFinding(GROUND, no('no-ground-for-detaining-an-applicant', [named('ground')]));
  if (facts.of('detention_reviewed').some((r) => r.on >= detained.on && !r.lawful)) {
    return asFinding(REVIEW, no('court-found-detention-unlawful', ['detention_reviewed']));
  }
  const held: Reason = {
    rule: GROUND.id,
    cite: DETENTION_GROUNDS[ground],
    says: 'detention-ground-noted',
    facts: [named('ground')],
  };
  for (const each of DETENTION_BARS) {
    const outcome = each.decide({ detained, facts, named });
    if (outcome) return asFinding(each, outcome, [held]);
  }
  return { holds: 'yes', value: ground, because: [held] };
}
