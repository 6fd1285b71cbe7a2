import type { Day, Finding, MemberState } from '../core/index.ts';
import { type CaseEvent, type Facts, isMinorOn } from '../file/index.ts';

/** What a condition may look at: the facts, the event that starts the clock, and what the criteria point to. */
export interface ConditionInput {
  readonly facts: Facts;
  readonly start: CaseEvent;
  /** Where the criteria point on the facts as frozen; `undefined` before there is an application. */
  readonly indicated: () => Finding<MemberState> | undefined;
  /** Who is responsible, after all that has happened. */
  readonly responsible: Finding<MemberState>;
  /** The registration (Dublin III: lodging) that opened the current determination. */
  readonly anchor: { readonly state: MemberState; readonly on: Day } | undefined;
}

const HIT_CATEGORIES: readonly string[] = ['irregular_crossing', 'disembarked'];

const hits = ({ facts }: ConditionInput, until: CaseEvent): boolean =>
  facts.of('eurodac_hit').some((hit) => HIT_CATEGORIES.includes(hit.category) && hit.on <= until.on);

const isUnaccompaniedMinor = ({ facts, start }: ConditionInput): boolean => {
  const { unaccompanied, born } = facts.person;
  return unaccompanied === true && born !== undefined && isMinorOn(born, start.on);
};

/** Another State is, or may still turn out to be, the one that the criteria point to; a security threat excludes the request. */
const otherStateIndicated = ({ indicated, anchor, facts, start }: ConditionInput): boolean => {
  const finding = indicated();
  if (!finding || start.on !== anchor?.on || facts.first('responsibility_recorded')) return false;
  if (finding.because.some((r) => r.says === 'security-threat-found')) return false;
  return finding.holds !== 'yes' || finding.value !== anchor.state;
};

/** Whether the person is in detention. */
export const isDetained = (facts: Facts): boolean => {
  const detained = facts.last('detained');
  const released = facts.last('released');
  return detained !== undefined && (released === undefined || released.on < detained.on);
};

const screenedAtArrival = ({ facts, start }: ConditionInput): boolean =>
  facts.of('disembarked').some((e) => e.on <= start.on) ||
  facts.of('apprehended').some((e) => e.at === 'external_border' && !e.turned_back && e.on <= start.on);

/** Conditions on which a limit runs or has another length, by name. */
export const CONDITIONS = {
  'other-state-indicated': otherStateIndicated,
  'other-state-indicated-and-no-lone-minor': (input: ConditionInput) =>
    otherStateIndicated(input) && !isUnaccompaniedMinor(input),
  'lone-minor': isUnaccompaniedMinor,
  hit: (input: ConditionInput) =>
    hits(input, { ...input.start, on: input.facts.on }) || input.facts.of('vis_hit').length > 0,
  'eurodac-entry-hit': (input: ConditionInput) => hits(input, { ...input.start, on: input.facts.on }),
  'hit-before-request': (input: ConditionInput) =>
    hits(input, input.start) || input.facts.of('vis_hit').some((hit) => hit.on <= input.start.on),
  'applicant-hit': ({ facts }: ConditionInput) => facts.of('eurodac_hit').some((hit) => hit.category === 'applicant'),
  'applicant-hit-before-request': ({ facts, start }: ConditionInput) =>
    facts.of('eurodac_hit').some((hit) => hit.category === 'applicant' && hit.on <= start.on),
  'hit-is-of-an-applicant': ({ start }: ConditionInput) =>
    start.type === 'eurodac_hit' && start.category === 'applicant',
  'elsewhere-before': ({ facts }: ConditionInput) => facts.first('responsibility_recorded') !== undefined,
  'examined-here': ({ responsible, start }: ConditionInput) =>
    responsible.holds !== 'yes' || !('in' in start) || start.in === responsible.value,
  urgent: ({ start }: ConditionInput) => start.type === 'take_charge_requested' && start.urgent === true,
  detained: ({ facts }: ConditionInput) => isDetained(facts),
  'detained-after-registration': (input: ConditionInput) => {
    const registered = input.facts.last('application_registered');
    return isDetained(input.facts) && (input.facts.last('detained')?.on ?? 0) > (registered?.on ?? 0);
  },
  'disproportionate-numbers': ({ start }: ConditionInput) =>
    start.type === 'application_made' && start.disproportionate_numbers === true,
  'other-authority': ({ start }: ConditionInput) => start.type === 'application_made' && start.to === 'other_authority',
  'other-authority-has-informed': ({ start, facts }: ConditionInput) =>
    start.type === 'application_made' &&
    start.to === 'other_authority' &&
    facts.first('registering_authority_informed') !== undefined,
  'screened-at-arrival': screenedAtArrival,
  'screened-at-arrival-and-ended': (input: ConditionInput) =>
    screenedAtArrival(input) && (input.facts.last('screening_ended')?.on ?? -1) >= input.start.on,
  'subject-to-border-screening': ({ start, facts }: ConditionInput) => {
    if (start.type === 'disembarked') return true;
    if (start.type === 'apprehended') {
      return start.at === 'external_border' && start.turned_back !== true && start.held_throughout !== true;
    }
    if (start.type !== 'presented_at_border') return false;
    return !start.entry_conditions_met && facts.of('application_made').some((made) => made.on >= start.on);
  },
  'subject-to-inland-screening': ({ start }: ConditionInput) =>
    start.type === 'apprehended' &&
    start.at === 'inland' &&
    start.screened_before !== true &&
    start.unauthorised_entry === true,
  'held-72-hours': ({ facts, start }: ConditionInput) =>
    start.type === 'apprehended' && facts.of('held_at_border_for_72_hours').some((held) => held.on >= start.on),
  'at-external-border': ({ start }: ConditionInput) =>
    start.type === 'apprehended' && start.at === 'external_border' && start.turned_back !== true,
  inland: ({ start }: ConditionInput) => start.type === 'apprehended' && start.at === 'inland',
  'in-border-procedure': ({ facts }: ConditionInput) => facts.last('procedure_opened')?.procedure === 'border',
  'border-procedure-opened': ({ facts }: ConditionInput) =>
    facts.of('procedure_opened').some((opened) => opened.procedure === 'border'),
  'accelerated-opened': ({ facts }: ConditionInput) => facts.last('procedure_opened')?.procedure === 'accelerated',
  'relocated-to-border-procedure': ({ facts }: ConditionInput) => facts.first('relocated') !== undefined,
  extended: ({ facts }: ConditionInput) => facts.first('examination_extended') !== undefined,
  'absconding-reported': ({ facts, start }: ConditionInput) =>
    facts.of('absconding_reported').some((report) => report.on >= start.on),
  imprisoned: ({ facts, start }: ConditionInput) => facts.of('imprisoned').some((prison) => prison.on >= start.on),
  'suspensive-appeal-decided': ({ facts }: ConditionInput) =>
    facts.first('transfer_suspended') !== undefined && facts.first('transfer_appeal_decided') !== undefined,
  'suspensive-appeal-pending': ({ facts }: ConditionInput) =>
    facts.first('transfer_suspended') !== undefined && facts.first('transfer_appeal_decided') === undefined,
  'short-appeal': ({ facts }: ConditionInput) => isShortAppeal(facts),
  'long-appeal': ({ facts }: ConditionInput) =>
    !isShortAppeal(facts) && !NOT_APPEALED.includes(facts.last('first_decision')?.outcome ?? ''),
} as const satisfies Readonly<Record<string, (input: ConditionInput) => boolean>>;

/** Outcomes that leave nothing to appeal: the full status, and a withdrawal that the person declared (APR 67(1)). */
const NOT_APPEALED: readonly string[] = ['refugee_status', 'withdrawn_explicit'];

/** Inadmissible, implicitly withdrawn, or rejected while a ground of acceleration stood: the short appeal (APR 67(7)(a)). */
function isShortAppeal(facts: Facts): boolean {
  const decision = facts.last('first_decision');
  if (!decision) return false;
  if (decision.outcome === 'inadmissible' || decision.outcome === 'withdrawn_implicit') return true;
  if (decision.outcome !== 'unfounded' && decision.outcome !== 'manifestly_unfounded') return false;
  return (
    decision.procedure === 'border' ||
    decision.procedure === 'accelerated' ||
    facts.first('acceleration_ground_found') !== undefined
  );
}

export type ConditionId = keyof typeof CONDITIONS;

export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(CONDITIONS, text);
