/** The three sets of rules that run side by side. */
export const REGIME_IDS = ['dublin-iii', 'proposal-2020', 'pact-2024'] as const;

export type RegimeId = (typeof REGIME_IDS)[number];

export const isRegimeId = (text: string): text is RegimeId => (REGIME_IDS as readonly string[]).includes(text);
