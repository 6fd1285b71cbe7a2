import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { UnionState } from '@openpact/law';
import { type GeoContext, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';

/** The map's own units; the picture scales with the page. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 640;

/** Outlines for the map: the States, and in one path all other land, which is only background. */
export interface Europe {
  readonly states: readonly {
    readonly state: UnionState;
    readonly outline: string;
    readonly centre: readonly [number, number];
  }[];
  readonly background: string;
}

/** ISO 3166-1 numeric codes of the shapes that belong to a State. Åland is Finland's. */
const SHAPES: Readonly<Record<UnionState, readonly string[]>> = {
  AT: ['040'],
  BE: ['056'],
  BG: ['100'],
  CY: ['196'],
  CZ: ['203'],
  DE: ['276'],
  DK: ['208'],
  EE: ['233'],
  ES: ['724'],
  FI: ['246', '248'],
  FR: ['250'],
  GR: ['300'],
  HR: ['191'],
  HU: ['348'],
  IE: ['372'],
  IT: ['380'],
  LT: ['440'],
  LU: ['442'],
  LV: ['428'],
  MT: ['470'],
  NL: ['528'],
  PL: ['616'],
  PT: ['620'],
  RO: ['642'],
  SE: ['752'],
  SI: ['705'],
  SK: ['703'],
};

/** Shapes without a code that are shown with a State: the whole island is Cyprus. */
const NAMED: Readonly<Record<string, UnionState>> = { 'N. Cyprus': 'CY' };

type Shapes = Exclude<Parameters<typeof merge>[1], { type: 'GeometryCollection' }>;
type Atlas = Parameters<typeof merge>[0] & {
  readonly objects: { readonly countries: { readonly geometries: Shapes } };
};
type MultiPolygon = ReturnType<typeof merge>;
type Polygon = { readonly type: 'Polygon'; coordinates: MultiPolygon['coordinates'][number] };

/** A number of tenths as short as SVG allows: `-.3`. */
const tenths = (n: number): string => String(n / 10).replace(/^(-?)0\./, '$1.');

/** A ring in steps from point to point, which are shorter to write than places. Rounded first, so that no error adds up. */
function outlineOfRing(ring: readonly (readonly [number, number])[]): string {
  let [lastX, lastY] = [0, 0];
  const steps = ring.map(([px, py]) => {
    const [x, y] = [Math.round(px * 10), Math.round(py * 10)];
    const right = tenths(x - lastX);
    const down = tenths(y - lastY);
    [lastX, lastY] = [x, y];
    return `${right}${down.startsWith('-') ? '' : ' '}${down}`;
  });
  const [first, ...rest] = steps;
  return `M${first}l${rest.map((step, at) => (at === 0 || step.startsWith('-') ? step : ` ${step}`)).join('')}z`;
}

/**
 * Writes a path in tenths and leaves out points that the eye cannot tell from the one before, and islands smaller than
 * a point: a third of the size for the same picture.
 */
function pathWriter(least: number): GeoContext & { text(): string } {
  let done = '';
  let ring: [number, number][] = [];
  const add = (x: number, y: number) => {
    const last = ring.at(-1);
    if (!last || Math.abs(last[0] - x) > 0.7 || Math.abs(last[1] - y) > 0.7) ring.push([x, y]);
  };
  const area = () =>
    Math.abs(
      ring.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
        return sum + x * nextY - nextX * y;
      }, 0) / 2,
    );
  return {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      ring = [];
      add(x, y);
    },
    lineTo: add,
    closePath() {
      if (ring.length > 2 && area() > least) {
        done += outlineOfRing(ring);
      }
      ring = [];
    },
    text: () => done,
  };
}

const projection = geoAzimuthalEqualArea()
  .rotate([-10, -52])
  .precision(0)
  .fitExtent(
    [
      [6, 6],
      [MAP_WIDTH - 6, MAP_HEIGHT - 6],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [-10.6, 52],
        [-9.6, 37],
        [13, 34.6],
        [34.6, 34.7],
        [31.5, 62],
        [26, 70.3],
      ],
    },
  )
  .clipExtent([
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ]);

function outlineOf(shape: Polygon | MultiPolygon, least: number): string {
  const writer = pathWriter(least);
  geoPath(projection, writer)(shape);
  return writer.text();
}

/** Where a State's letters stand: the middle of its largest piece. */
function centreOf(shape: MultiPolygon): readonly [number, number] {
  const path = geoPath(projection);
  let largest: Polygon | undefined;
  let most = 0;
  for (const coordinates of shape.coordinates) {
    const piece: Polygon = { type: 'Polygon', coordinates };
    const area = path.area(piece);
    if (area > most) [largest, most] = [piece, area];
  }
  return largest ? path.centroid(largest) : [0, 0];
}

/** Whether some of a shape can be on the map; projecting the rest of the world would cost ten times the time. */
const isNear = ({ coordinates }: MultiPolygon): boolean =>
  coordinates.some((rings) =>
    rings[0]?.some(([lon = 180, lat = -90]) => lon > -35 && lon < 60 && lat > 28 && lat < 76),
  );

let kept: Europe | undefined;

/** The outlines, computed at the first call and kept. Source: Natural Earth 1:50m by way of `world-atlas`. */
export function europe(): Europe {
  if (kept) return kept;
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const shapes = atlas.objects.countries.geometries;
  const owner = new Map(Object.entries(SHAPES).flatMap(([state, ids]) => ids.map((id) => [id, state] as const)));
  const stateOf = (shape: (typeof shapes)[number]) =>
    owner.get(String(shape.id).padStart(3, '0')) ?? NAMED[String(Object(shape.properties).name)];
  const states = (Object.keys(SHAPES) as UnionState[]).map((state) => {
    const whole = merge(
      atlas,
      shapes.filter((shape) => stateOf(shape) === state),
    );
    return { state, outline: outlineOf(whole, 0.8), centre: centreOf(whole) };
  });
  const near = shapes.filter((shape) => stateOf(shape) === undefined && isNear(merge(atlas, [shape])));
  const background = outlineOf(merge(atlas, near), 2);
  kept = Object.freeze({ states, background });
  return kept;
}
