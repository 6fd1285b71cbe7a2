import type { RegimeId } from '../../core/index.ts';

/** The sets of rules. */
export const regimes: Readonly<Record<RegimeId, string>> = {
  'dublin-iii': 'Dublin III',
  'proposal-2020': 'the Commission’s proposal of 2020',
  'pact-2024': 'the Pact as adopted in 2024',
};
