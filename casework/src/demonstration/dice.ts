/** Chance that is the same for the same seed: used only for invented persons. */
export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of the items, by weight; weights are not negative and not all zero. */
  weighted<T>(items: readonly { readonly item: T; readonly weight: number }[]): T;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
}

/** Mulberry32: 32 bits of state, enough to draw a few thousand invented facts. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function diceOf(seed: number): Dice {
  const next = mulberry32(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    weighted(items) {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      for (const { item, weight } of items) {
        left -= weight;
        if (left < 0) return item;
      }
      const last = items.at(-1);
      if (!last) throw new RangeError('Nothing to choose from.');
      return last.item;
    },
    chance: (percent) => next() * 100 < percent,
  };
}
