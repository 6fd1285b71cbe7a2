import {
  type Citation,
  cite,
  type FactName,
  type MemberState,
  no,
  type Outcome,
  type Rule,
  unknown,
  yes,
} from '../core/index.ts';
import type { CaseEvent, EventOf, Facts } from '../file/index.ts';

/** Who screens, where, and on which ground. */
export interface ScreeningDuty {
  readonly kind: 'border' | 'inland';
  readonly by: MemberState;
}

/** The arrival that is looked at, with what is known. */
export interface ArrivalSituation {
  readonly facts: Facts;
  readonly arrival: CaseEvent;
  /** Place of the arrival among its kind in the file, for the names of facts. */
  readonly index: number;
}

type ScreeningRule = Rule<ScreeningDuty, ArrivalSituation>;

const fact = (type: string, index: number, field?: string): FactName => `${type}[${index}]${field ? `.${field}` : ''}`;

const notThis = no('arrival-of-another-kind');

const applied = (facts: Facts, since: CaseEvent): boolean => facts.of('application_made').some((m) => m.on >= since.on);

/** Stopped at an unauthorised crossing: screened with or without an application, unless turned back or held throughout. */
const stoppedAtCrossing: ScreeningRule = {
  id: 'screening-after-crossing',
  cite: cite('SR 5(1)(a)'),
  asks: ['apprehended.may_enter', 'apprehended.turned_back', 'apprehended.held_throughout'],
  decide({ arrival, index }) {
    if (arrival.type !== 'apprehended' || arrival.at !== 'external_border') return notThis;
    const named = (field: string) => fact('apprehended', index, field);
    if (arrival.may_enter) return no('entry-conditions-met', [named('may_enter')]);
    if (arrival.turned_back) return no('turned-back-at-border', [named('turned_back')]);
    if (arrival.held_throughout) return no('held-until-removal', [named('held_throughout')]);
    if (arrival.turned_back === undefined) return unknown(named('turned_back'));
    if (arrival.held_throughout === undefined) return unknown(named('held_throughout'));
    return yes({ kind: 'border', by: arrival.in }, 'stopped-at-the-border', [fact('apprehended', index)]);
  },
};

/** Brought ashore: screened with or without an application. */
const broughtAshore: ScreeningRule = {
  id: 'screening-after-rescue',
  cite: cite('SR 5(1)(b)'),
  asks: ['disembarked.may_enter'],
  decide({ arrival, index }) {
    if (arrival.type !== 'disembarked') return notThis;
    if (arrival.may_enter) return no('entry-conditions-met', [fact('disembarked', index, 'may_enter')]);
    return yes({ kind: 'border', by: arrival.in }, 'disembarked', [fact('disembarked', index)]);
  },
};

/** Applied at a crossing point or in a transit zone without meeting the conditions; also who was let in as a humanitarian case. */
const appliedAtBorder: ScreeningRule = {
  id: 'screening-of-applicant-at-border',
  cite: cite('SR 5(2)'),
  asks: ['presented_at_border.entry_conditions_met', 'presented_at_border.allowed_because', 'application_made'],
  decide({ facts, arrival, index }) {
    if (arrival.type !== 'presented_at_border') return notThis;
    const named = (field: string) => fact('presented_at_border', index, field);
    if (arrival.entry_conditions_met) return no('entry-conditions-met', [named('entry_conditions_met')]);
    if (!applied(facts, arrival)) {
      return no(arrival.entry_allowed ? 'let-in-without-application' : 'entry-is-refused-without-application', [
        'application_made',
      ]);
    }
    return arrival.entry_allowed
      ? letIn(arrival, index)
      : yes({ kind: 'border', by: arrival.in }, 'applied-at-the-border', ['application_made']);
  },
};

/** Let in although the conditions are not met: of these only humanitarian cases that apply are screened. Source: SR 5(3). */
function letIn(arrival: EventOf<'presented_at_border'>, index: number): Outcome<ScreeningDuty> {
  const ground = fact('presented_at_border', index, 'allowed_because');
  if (arrival.allowed_because === undefined) return unknown(ground);
  return arrival.allowed_because === 'humanitarian'
    ? yes({ kind: 'border', by: arrival.in }, 'let-in-on-humanitarian-grounds-and-applied', [ground])
    : no('let-in-on-other-grounds', [ground]);
}

/** Found inside the territory after an unauthorised crossing, not screened before. */
const foundInland: ScreeningRule = {
  id: 'screening-inland',
  cite: cite('SR 7(1)'),
  asks: ['apprehended.screened_before', 'apprehended.unauthorised_entry'],
  decide({ arrival, index }) {
    if (arrival.type !== 'apprehended' || arrival.at !== 'inland' || arrival.sent_back_to) return notThis;
    return (
      spared(arrival, index) ??
      yes({ kind: 'inland', by: arrival.in }, 'found-inland-never-screened', [fact('apprehended', index)])
    );
  },
};

/** The same, but sent back at once to another State under an agreement: that State screens. */
const sentBack: ScreeningRule = {
  id: 'screening-after-sending-back',
  cite: cite('SR 7(2)'),
  asks: [...foundInland.asks, 'apprehended.sent_back_to'],
  decide({ arrival, index }) {
    if (arrival.type !== 'apprehended' || arrival.at !== 'inland' || !arrival.sent_back_to) return notThis;
    const by = arrival.sent_back_to;
    return (
      spared(arrival, index) ??
      yes({ kind: 'inland', by }, 'sent-back-at-once-and-screened-there', [fact('apprehended', index, 'sent_back_to')])
    );
  },
};

/** Who was found inside the territory and is not screened, or may not have to be. Source: SR 7(1). */
function spared(arrival: EventOf<'apprehended'>, index: number): Outcome<ScreeningDuty> | undefined {
  const named = (field: string) => fact('apprehended', index, field);
  if (arrival.may_enter) return no('may-stay', [named('may_enter')]);
  if (arrival.screened_before) return no('screened-before', [named('screened_before')]);
  if (arrival.unauthorised_entry === false) return no('entered-lawfully', [named('unauthorised_entry')]);
  if (arrival.unauthorised_entry === undefined) return unknown(named('unauthorised_entry'));
  return arrival.screened_before === undefined ? unknown(named('screened_before')) : undefined;
}

/** Who is screened: one rule for each way of coming. */
export const SCREENING_RULES: readonly ScreeningRule[] = [
  stoppedAtCrossing,
  broughtAshore,
  appliedAtBorder,
  foundInland,
  sentBack,
];

/** Where a person goes when the screening ends. */
export type Referral = 'relocation' | 'registration' | 'return' | 'criminal' | 'departed' | 'entry';

/** Why a referral, and where it stands. */
export interface ReferralReason {
  readonly says: string;
  readonly cite: Citation;
}

/** Where the person goes after the screening, and where that stands. */
export const REFERRALS: Readonly<Record<Referral, ReferralReason>> = {
  relocation: { says: 'referred-to-relocation', cite: cite('SR 18(3)') },
  registration: { says: 'referred-to-registration', cite: cite('SR 18(2)') },
  return: { says: 'referred-to-return', cite: cite('SR 18(1)') },
  criminal: { says: 'referred-to-criminal', cite: cite('SR 18(6)') },
  departed: { says: 'referred-to-departed', cite: cite('SR 5(3) subpara 3') },
  entry: { says: 'referred-to-entry', cite: cite('SR 5(3) subpara 2') },
};

/** What stands elsewhere for those found inside the territory: there the return procedure goes on beside the screening. */
export const INLAND_REFERRALS: Readonly<Partial<Record<Referral, ReferralReason>>> = {
  return: { says: 'referred-to-return', cite: cite('SR 18(4)') },
  departed: { says: 'referred-to-departed', cite: cite('SR 7(3)') },
  entry: { says: 'referred-to-entry', cite: cite('SR 7(3)') },
};

/** Why a referral, and where it stands for this kind of screening. */
export const reasonOfReferral = (to: Referral, kind: ScreeningDuty['kind']): ReferralReason =>
  (kind === 'inland' ? INLAND_REFERRALS[to] : undefined) ?? REFERRALS[to];

/** Where the person is referred when the screening ends, on what is known: the same at its completion and at its last day. */
export function referralOf(facts: Facts, arrival: CaseEvent): Referral {
  const ended = facts.of('screening_ended').find((e) => e.on >= arrival.on);
  if (ended?.how === 'conditions_met') return 'entry';
  if (ended?.how === 'left_voluntarily') return 'departed';
  if (ended?.referred_to === 'relocation' || facts.of('relocated').some((r) => r.on >= arrival.on)) return 'relocation';
  if (facts.of('application_made').length > 0) return 'registration';
  return ended?.how === 'criminal_procedure' ? 'criminal' : 'return';
}
