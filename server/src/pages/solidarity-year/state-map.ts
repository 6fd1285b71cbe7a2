import type { UnionState } from '@openpact/law';
import { countryName } from '@openpact/reference';
import type { SolidarityYear } from '@openpact/solidarity';
import type { MapMeasure } from './choices.ts';
import { europe, MAP_HEIGHT, MAP_WIDTH } from './europe.ts';
import { grouped } from './number-words.ts';
import { PARTS, partOf } from './part.ts';
import { isDark, type Look, PART_LOOK, pattern, SHARE_LOOK } from './patterns.ts';
import { MAP, PART, TEXT } from './words.ts';

/** A class of the map and the States in it. */
export interface MapClass {
  readonly id: string;
  readonly look: Look;
  readonly words: string;
  readonly states: readonly UnionState[];
}

/** A map as text of SVG, with the classes for its legend. Plain text, so that it is made once and put into every page. */
export interface StateMap {
  readonly svg: string;
  readonly classes: readonly MapClass[];
}

/** Least places of the classes of the map of shares. */
const SHARE_STEPS = [0, 200, 500, 1000, 2500] as const;

function shareClasses(year: SolidarityYear): MapClass[] {
  return SHARE_LOOK.map((look, at) => {
    const [from, to] = [SHARE_STEPS[at] ?? 0, SHARE_STEPS[at + 1] ?? Number.POSITIVE_INFINITY];
    const words = Number.isFinite(to)
      ? `${from === 0 ? 'Up to' : `${grouped(from)} to`} ${grouped(to - 1)} places`
      : `${grouped(from)} places and more`;
    const states = year.states.flatMap(({ state, sharePlaces }) =>
      sharePlaces.known && sharePlaces.value >= from && sharePlaces.value < to ? [state] : [],
    );
    return { id: `share-${at}`, look, words, states };
  });
}

function partClasses(year: SolidarityYear): MapClass[] {
  return PARTS.filter((part) => part !== 'outside').map((part) => ({
    id: `part-${part}`,
    look: PART_LOOK[part],
    words: PART[part],
    states: year.states.filter((standing) => partOf(standing) === part).map(({ state }) => state),
  }));
}

const outsideClass = (year: SolidarityYear): MapClass => ({
  id: 'part-outside',
  look: PART_LOOK.outside,
  words: PART.outside,
  states: year.outside.map(({ state }) => state),
});

/** States too small to be seen, drawn as a disc; and letters moved to where there is room. */
const DISC = 8;
const SMALL: Readonly<Partial<Record<UnionState, readonly [number, number]>>> = { LU: [-1, 0], MT: [0, 0] };
const MOVED: Readonly<Partial<Record<UnionState, readonly [number, number]>>> = {
  AT: [14, 2],
  BE: [-4, -4],
  CY: [0, 19],
  DK: [-6, 4],
  FI: [4, 22],
  FR: [6, 0],
  GR: [-6, -10],
  HR: [8, -8],
  IE: [0, 3],
  IT: [-4, -18],
  LU: [-18, 9],
  MT: [20, 0],
  NL: [3, 3],
  PT: [0, -2],
  SE: [-10, 44],
  SI: [-1, 2],
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function draw(year: SolidarityYear, measure: MapMeasure): StateMap {
  const classes = [...(measure === 'share' ? shareClasses(year) : partClasses(year)), outsideClass(year)].filter(
    ({ states }) => states.length > 0,
  );
  const classOf = (state: UnionState) => classes.find(({ states }) => states.includes(state));
  const places = (state: UnionState) => {
    const share = year.states.find((standing) => standing.state === state)?.sharePlaces;
    return share?.known ? share.value : undefined;
  };
  const { states, background } = europe();
  const shapes = states.map(({ state, outline, centre: [x, y] }) => {
    const of = classOf(state);
    const small = SMALL[state];
    const shape = small
      ? `<circle cx="${x + small[0]}" cy="${y + small[1]}" r="${DISC}" fill="url(#${of?.id})"/>`
      : `<path d="${outline}" fill="url(#${of?.id})"/>`;
    const share = places(state);
    const more = measure === 'share' && share !== undefined ? `, ${grouped(share)}` : '';
    return `<g class="sy-map__state"><title>${escaped(`${countryName(state)}: ${of?.words ?? ''}${more}`)}</title>${shape}</g>`;
  });
  const letters = states.map(({ state, centre: [x, y] }) => {
    const [right, down] = MOVED[state] ?? [0, 0];
    const of = classOf(state);
    const outside = state === 'CY' || SMALL[state] !== undefined;
    const tone = of && isDark(of.look) && !outside ? ' sy-map__code--light' : '';
    const at = `x="${(x + right).toFixed(1)}"`;
    const base = y + down + 4;
    const share = measure === 'share' ? places(state) : undefined;
    const second = share === undefined ? '' : `<tspan class="sy-map__figure" ${at} dy="11">${grouped(share)}</tspan>`;
    return `<text class="sy-map__code${tone}" ${at} y="${(base - (second ? 4 : 0)).toFixed(1)}">${state}${second}</text>`;
  });
  const describe = classes.map(
    ({ words, states: of }) => `${words}: ${of.map((state) => countryName(state)).join(', ')}.`,
  );
  const svg = [
    `<svg class="sy-map" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" role="img" aria-labelledby="map-title" aria-describedby="map-desc">`,
    `<title id="map-title">${escaped(TEXT.mapTitle(year.year, MAP[measure]))}</title>`,
    `<desc id="map-desc">${escaped(describe.join(' '))}</desc>`,
    `<defs>${classes.map(({ id, look }) => pattern(id, look)).join('')}</defs>`,
    `<path class="sy-map__land" d="${background}"/>`,
    `<g class="sy-map__states">${shapes.join('')}</g>`,
    `<g aria-hidden="true">${letters.join('')}</g>`,
    '</svg>',
  ].join('');
  return Object.freeze({ svg, classes });
}

const kept = new WeakMap<SolidarityYear, Map<MapMeasure, StateMap>>();

/** The map of a year. Drawn once for each year and measure. */
export function stateMap(year: SolidarityYear, measure: MapMeasure): StateMap {
  let ofYear = kept.get(year);
  if (!ofYear) {
    ofYear = new Map();
    kept.set(year, ofYear);
  }
  let map = ofYear.get(measure);
  if (!map) {
    map = draw(year, measure);
    ofYear.set(measure, map);
  }
  return map;
}
