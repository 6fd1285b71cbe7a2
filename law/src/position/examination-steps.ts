import { refusedByThirdCountry } from '../admissibility/index.ts';
import { cite } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import { protectionStanding } from '../protection/index.ts';
import type { LimitId } from '../time/index.ts';
import type { Stage } from './stage.ts';
import type { StepInput, StepRule } from './step.ts';

const runs = ({ clocks }: StepInput, id: LimitId): boolean =>
  clocks.some((clock) => clock.id === id && clock.state === 'running');

const passed = ({ clocks }: StepInput, id: LimitId): boolean =>
  clocks.some((clock) => clock.id === id && clock.state === 'late' && !clock.metBy);

const BEFORE_DECISION: readonly Stage[] = ['registered', 'examination', 'border-procedure'];

/** A further application whose new elements nobody has looked at. */
const newElementsOpen = ({ facts, stage }: StepInput): boolean => {
  if (!BEFORE_DECISION.includes(stage)) return false;
  const { before, begun } = courseOf(facts);
  return before > 0 && !facts.of('new_elements_assessed').some((a) => begun === undefined || a.on >= begun);
};

const isUnderReview = (facts: Facts): boolean => {
  if (!facts.first('protection_review_started')) return false;
  const finding = protectionStanding(facts);
  return finding.holds === 'yes' && finding.value.standing === 'under_review';
};

/** Steps of lodging, of a postponed examination, of a further application, and of an examination of protection. */
export const EXAMINATION_STEPS: readonly StepRule[] = [
  {
    id: 'give-lodging-appointment',
    cite: { 'pact-2024': cite('APR 28(5)') },
    actor: 'registering-authority',
    records: 'lodging_appointment_given',
    limit: 'lodging-appointment',
    open: (input) => runs(input, 'lodging-appointment'),
  },
  {
    id: 'tell-determining-authority',
    cite: { 'pact-2024': cite('APR 28(1)') },
    actor: 'registering-authority',
    records: 'determining_authority_informed',
    open: ({ facts, stage }) =>
      BEFORE_DECISION.includes(stage) &&
      facts.last('application_lodged')?.with === 'other_authority' &&
      !facts.first('determining_authority_informed'),
  },
  {
    id: 'weigh-why-not-lodged',
    cite: { 'pact-2024': cite('APR 41(1)(a)') },
    actor: 'determining-authority',
    records: 'application_withdrawn',
    open: (input) =>
      input.stage === 'registered' && !input.facts.first('application_lodged') && passed(input, 'lodging'),
  },
  {
    id: 'weigh-explanation',
    cite: { 'pact-2024': cite('APR 41(4)') },
    actor: 'determining-authority',
    records: 'omission_excused',
    open: ({ facts, stage }) => {
      const { withdrawn } = courseOf(facts);
      return (
        stage === 'withdrawn' &&
        withdrawn?.how === 'implicit' &&
        facts.of('explanation_invited').some((invited) => invited.on >= withdrawn.on)
      );
    },
  },
  {
    id: 'assess-new-elements',
    cite: { 'pact-2024': cite('APR 55(3)') },
    actor: 'determining-authority',
    records: 'new_elements_assessed',
    open: newElementsOpen,
  },
  {
    id: 'give-access-after-refusal',
    cite: { 'pact-2024': cite('APR 59(9)') },
    actor: 'registering-authority',
    records: 'application_registered',
    open: ({ facts, stage }) => {
      const { ruling } = courseOf(facts);
      return (
        ruling?.type === 'first_decision' &&
        ruling.outcome === 'inadmissible' &&
        stage !== 'departed' &&
        refusedByThirdCountry(facts)
      );
    },
  },
  {
    id: 'tell-why-postponed',
    cite: { 'pact-2024': cite('APR 35(7)(c)') },
    actor: 'determining-authority',
    records: 'postponement_told',
    open: ({ facts, stage }) =>
      BEFORE_DECISION.includes(stage) && !!facts.first('examination_postponed') && !facts.first('postponement_told'),
  },
  {
    id: 'review-country-situation',
    cite: { 'pact-2024': cite('APR 35(7)(a)') },
    actor: 'determining-authority',
    records: 'country_situation_reviewed',
    limit: 'country-situation-review',
    open: (input) =>
      BEFORE_DECISION.includes(input.stage) &&
      (runs(input, 'country-situation-review') || passed(input, 'country-situation-review')),
  },
  {
    id: 'state-why-protection-should-stay',
    cite: { 'pact-2024': cite('APR 66(1)(d)') },
    actor: 'applicant',
    records: 'protection_statement_made',
    open: ({ facts }) => {
      const started = facts.last('protection_review_started');
      return (
        started !== undefined &&
        isUnderReview(facts) &&
        !facts.of('protection_statement_made').some((made) => made.on >= started.on)
      );
    },
  },
  {
    id: 'end-examination-of-protection',
    cite: { 'pact-2024': cite('APR 65') },
    actor: 'determining-authority',
    records: 'protection_review_ended',
    open: ({ facts }) => isUnderReview(facts),
  },
  {
    id: 'withdraw-protection',
    cite: { 'pact-2024': cite('APR 66(3)') },
    actor: 'determining-authority',
    records: 'protection_withdrawn',
    open: ({ facts }) => isUnderReview(facts),
  },
];
