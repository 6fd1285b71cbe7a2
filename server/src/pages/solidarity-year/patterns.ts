import type { Part } from './part.ts';

/** How a class looks: a colour and a pattern on it, so that it can be told without seeing the colour. */
export interface Look {
  readonly ground: string;
  readonly line: string;
  /** Drawn on an 8 by 8 tile; empty for a plain ground. */
  readonly tile: string;
}

const stripes = (path: string) => `<path d="${path}" fill="none" stroke-width="1.6"/>`;
const RISING = stripes('M-2,2L2,-2M0,8L8,0M6,10L10,6');
const FALLING = stripes('M-2,6L2,10M0,0L8,8M6,-2L10,2');
const LEVEL = stripes('M0,2H8M0,6H8');
const UPRIGHT = stripes('M2,0V8M6,0V8');
const GRID = stripes('M0,4H8M4,0V8');
const DOTS = '<circle cx="2" cy="2" r="1.2" stroke="none"/><circle cx="6" cy="6" r="1.2" stroke="none"/>';

export const PART_LOOK: Readonly<Record<Part, Look>> = {
  draws: { ground: '#f4c765', line: '#9a6a00', tile: DOTS },
  relocation: { ground: '#1c6e8c', line: '#1c6e8c', tile: '' },
  financial: { ground: '#a9d3e0', line: '#3d8aa5', tile: LEVEL },
  other: { ground: '#8fb8a2', line: '#3e6f55', tile: UPRIGHT },
  relieved: { ground: '#d6cbe8', line: '#7d66a8', tile: GRID },
  nothing: { ground: '#c9806c', line: '#8a4531', tile: FALLING },
  unknown: { ground: '#ffffff', line: '#8b979f', tile: RISING },
  outside: { ground: '#b9c2c8', line: '#b9c2c8', tile: '' },
};

/** Five steps of one colour, light to dark; the pattern thickens with it. */
export const SHARE_LOOK: readonly Look[] = [
  { ground: '#e3f1f6', line: '#e3f1f6', tile: '' },
  { ground: '#bcdce6', line: '#8bbccb', tile: DOTS },
  { ground: '#7fb9cc', line: '#559db5', tile: LEVEL },
  { ground: '#3f8fab', line: '#2b7591', tile: FALLING },
  { ground: '#12506b', line: '#12506b', tile: '' },
];

/** Whether letters on this ground must be light. */
export const isDark = ({ ground }: Look): boolean => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 140;
};

/** The pattern of a look, to be named by `fill="url(#id)"`. */
export const pattern = (id: string, { ground, line, tile }: Look): string =>
  `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${ground}"/><g stroke="${line}" fill="${line}">${tile}</g></pattern>`;
