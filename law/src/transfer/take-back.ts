import { type Citation, cite, type MemberState, type RegimeId } from '../core/index.ts';
import type { CaseEvent, Facts } from '../file/index.ts';
import type { Responsibility } from './responsible-state.ts';

/** Why a State must take a person back who is in another one. */
export type TakeBackGround = 'recorded' | 'admitted' | 'during-determination' | 'relocation-confirmed';

/** The State that must take the person back, and from where. */
export interface TakeBackDuty {
  readonly state: MemberState;
  /** State where the person is. */
  readonly from: MemberState;
  readonly ground: TakeBackGround;
  readonly cite: Citation;
}

/** Where each ground stands under the regimes that know it. */
export const TAKE_BACK_PLACES: Readonly<Record<TakeBackGround, Readonly<Partial<Record<RegimeId, Citation>>>>> = {
  recorded: {
    'pact-2024': cite('AMMR 36(1)(b)'),
    'dublin-iii': cite('D3 18(1)'),
    'proposal-2020': cite('COM(2020)610 26'),
  },
  admitted: { 'pact-2024': cite('AMMR 36(1)(c)'), 'proposal-2020': cite('COM(2020)610 26') },
  'during-determination': {
    'pact-2024': cite('AMMR 38(4)'),
    'dublin-iii': cite('D3 20(5)'),
    'proposal-2020': cite('COM(2020)610 28'),
  },
  'relocation-confirmed': { 'pact-2024': cite('AMMR 38(5)') },
};

/** Criteria of family by which the State where the person is keeps the case instead of asking to take back. Source: D3 8 to 10, 20(5). */
const FAMILY_HERE: Readonly<Partial<Record<RegimeId, readonly string[]>>> = {
  'dublin-iii': [
    'minor-with-relatives-in-several-states',
    'minor-with-family',
    'minor-with-relative',
    'family-member-with-protection',
    'family-member-applicant',
  ],
};

/** The State in which an event shows the person to be. */
export function showsIn(event: CaseEvent): MemberState | undefined {
  switch (event.type) {
    case 'application_registered':
    case 'application_lodged':
    case 'found_without_document':
    case 'accepted_back':
      return event.in;
    case 'transferred':
    case 'relocated':
      return event.to;
    default:
      return undefined;
  }
}

/** The State where the person was last seen. */
export function presentIn(facts: Facts): MemberState | undefined {
  const last = facts.events.findLast((event) => showsIn(event) !== undefined);
  return last && showsIn(last);
}

/** Who must take the person back to whom, where the person is in another State. Source: AMMR 36(1), 38(4)-(5); D3 18, 20(5). */
export function takeBackDuty(facts: Facts, responsibility: Responsibility, regime: RegimeId): TakeBackDuty | undefined {
  const from = presentIn(facts);
  if (from === undefined) return undefined;
  const { anchor, responsible, held } = responsibility;
  const duty = (ground: TakeBackGround, state: MemberState): TakeBackDuty | undefined => {
    const place = TAKE_BACK_PLACES[ground][regime];
    return place && state !== from ? { state, from, ground, cite: place } : undefined;
  };
  const relocation = facts.last('relocation_confirmed');
  if (relocation && from !== anchor?.state && !facts.of('relocated').some((r) => r.on >= relocation.on))
    return duty('relocation-confirmed', relocation.by);
  const admitted = facts.last('admitted');
  if (admitted && responsible.holds === 'yes' && responsible.value === admitted.by)
    return duty('admitted', admitted.by);
  if (facts.first('responsibility_recorded'))
    return responsible.holds === 'yes' ? duty('recorded', responsible.value) : undefined;
  if (!anchor || anchor.state === from) return undefined;
  if (responsible.holds === 'yes' && (held || responsible.value === anchor.state)) {
    // Taken charge of by acceptance and not yet moved: a transfer, and no taking back.
    return duty('recorded', responsible.value);
  }
  const deciding =
    responsible.holds === 'yes' && responsible.value === from ? responsible.because.at(-1)?.rule : undefined;
  if (deciding !== undefined && FAMILY_HERE[regime]?.includes(deciding)) return undefined;
  const elsewhere = facts.of('residence_document_issued').some((d) => d.on > anchor.on && d.by !== anchor.state);
  return elsewhere ? undefined : duty('during-determination', anchor.state);
}
