import type { CaseFile } from '../file/index.ts';
import { dublinIII } from './dublin-iii.ts';
import { pact2024 } from './pact-2024.ts';
import { proposal2020 } from './proposal-2020.ts';
import type { Regime } from './regime.ts';

/** The regimes under which a person's position can be found today. */
export const REGIMES: readonly Regime[] = [dublinIII, proposal2020, pact2024];

export const findRegime = (id: string): Regime | undefined => REGIMES.find((regime) => regime.id === id);

/**
 * The regime whose criteria apply to a file: the 2024 law when the application was first registered from 12 June 2026
 * on, Dublin III before; a file without a registration is looked at under the 2024 law. Source: AMMR 84, 85.
 */
export function regimeOf(file: CaseFile): Regime {
  const registered = file.events.find((e) => e.type === 'application_registered' || e.type === 'application_lodged');
  return registered && registered.on < pact2024.from.day ? dublinIII : pact2024;
}
