/** A shorthand of four sides where left and right differ: `0 15px 0 0`. */
const SIDES = /(^|[;{])(margin|padding|border-width|border-style|border-color):([^;}!()]+)(?=[;}])/g;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(^|[;{])(margin|padding)-left:/g, '$1$2-inline-start:'],
  [/(^|[;{])(margin|padding)-right:/g, '$1$2-inline-end:'],
  [/(^|[;{])border-left(-width|-style|-color)?:/g, '$1border-inline-start$2:'],
  [/(^|[;{])border-right(-width|-style|-color)?:/g, '$1border-inline-end$2:'],
  [/(^|[;{])left:/g, '$1inset-inline-start:'],
  [/(^|[;{])right:/g, '$1inset-inline-end:'],
  [/(^|[;{])(float|clear):left(?=[;}!])/g, '$1$2:inline-start'],
  [/(^|[;{])(float|clear):right(?=[;}!])/g, '$1$2:inline-end'],
  [/(^|[;{])text-align:left(?=[;}!])/g, '$1text-align:start'],
  [/(^|[;{])text-align:right(?=[;}!])/g, '$1text-align:end'],
];

/**
 * Rewrites left and right in a minified style sheet as start and end, so that it also serves languages written from
 * right to left. Shorthands whose left and right are the same stay as they are.
 */
export function logical(css: string): string {
  const named = NAMES.reduce((text, [from, to]) => text.replace(from, to), css);
  return named.replace(SIDES, (whole, before: string, property: string, value: string) => {
    const sides = value.trim().split(/\s+/);
    const [top, right, bottom, left] = sides;
    if (sides.length !== 4 || right === left) return whole;
    const [base, aspect = ''] = property.split(/-(.*)/);
    const name = (axis: string) => `${base}-${axis}${aspect ? `-${aspect}` : ''}`;
    return `${before}${name('block')}:${top} ${bottom};${name('inline')}:${left} ${right}`;
  });
}
