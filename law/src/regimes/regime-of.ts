import { type Citation, cite } from '../core/index.ts';
import type { CaseFile } from '../file/index.ts';
import { dublinCriteriaAfterLodging, dublinCriteriaAfterRegistration } from './across-the-change.ts';
import { dublinIII } from './dublin-iii.ts';
import { pact2024 } from './pact-2024.ts';
import { proposal2020 } from './proposal-2020.ts';
import type { Regime } from './regime.ts';

/** The regimes under which a person's position can be found today. */
export const REGIMES: readonly Regime[] = [dublinIII, proposal2020, pact2024];

export const findRegime = (id: string): Regime | undefined => REGIMES.find((regime) => regime.id === id);

/** Which rules a file falls under, and the place that says so. */
export interface RegimeChoice {
  readonly regime: Regime;
  readonly cite: Citation;
  readonly why: 'nothing-registered' | 'registered-since' | 'registered-before' | 'moved-on-since';
}

/** Where it stands which criteria a file keeps. */
export const TRANSITION = {
  registeredSince: cite('AMMR 84(1)'),
  registeredBefore: cite('AMMR 84(2)'),
  movedOnSince: cite('IR2055 13'),
} as const;

/**
 * The choice of the regime. The first registration decides: from 12 June 2026 on the 2024 law, also where the entry, visa
 * or making of the application is older; before it the criteria of Dublin III, also where they are applied later. Who was
 * registered before and moved on to another State since keeps those criteria, but is taken back under the 2024 law.
 * Source: AMMR 84, 85; IR2055 13.
 */
export function regimeChoice(file: CaseFile): RegimeChoice {
  const { day: change } = pact2024.from;
  const first = file.events.find((e) => e.type === 'application_registered' || e.type === 'application_lodged');
  if (!first) return { regime: pact2024, cite: TRANSITION.registeredSince, why: 'nothing-registered' };
  if (first.on >= change) return { regime: pact2024, cite: TRANSITION.registeredSince, why: 'registered-since' };
  const movedOn = file.events.some(
    (e) =>
      e.on >= change &&
      (e.type === 'application_registered' || e.type === 'found_without_document') &&
      e.in !== first.in,
  );
  if (!movedOn) return { regime: dublinIII, cite: TRANSITION.registeredBefore, why: 'registered-before' };
  const lodged = file.events.some((e) => e.type === 'application_lodged' && e.on < change);
  const regime = lodged ? dublinCriteriaAfterLodging : dublinCriteriaAfterRegistration;
  return { regime, cite: TRANSITION.movedOnSince, why: 'moved-on-since' };
}

/** The regime of {@link regimeChoice}. */
export const regimeOf = (file: CaseFile): Regime => regimeChoice(file).regime;
