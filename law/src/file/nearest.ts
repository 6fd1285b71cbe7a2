/** Less alike than this, a name is no guess worth making. */
const LEAST_ALIKE = 0.4;

const pairsOf = (name: string): Set<string> => {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
};

/** The name among `names` that a person most likely meant: the one that shares most pairs of letters with what stands there. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const given = pairsOf(name);
  let best: { readonly name: string; readonly alike: number } | undefined;
  for (const candidate of names) {
    const pairs = pairsOf(candidate);
    const shared = given.intersection(pairs).size;
    const alike = (2 * shared) / Math.max(1, given.size + pairs.size);
    if (alike >= LEAST_ALIKE && (!best || alike > best.alike)) best = { name: candidate, alike };
  }
  return best?.name;
}
