import type { SolidarityYear, StepId, YearStep } from '@openpact/solidarity';
import { grouped } from './number-words.ts';
import { PART_LOOK, pattern } from './patterns.ts';
import { MARK, STEP, TEXT, UNKNOWN } from './words.ts';

/** Rows are measured in the size of the letters, so that the chart grows with the reader's text. */
const LABEL = 1.1;
const LINE = 1.25;
const BAR_HEIGHT = 1.05;
const GAP = 0.8;

/** What a step comes to, in words: `at least 9 809`, `unknown, at most 13 295`. */
export function stepWords({ id, figure, notKnownFor, atMost }: YearStep): string {
  if (figure.known) {
    const value = id === 'deducted' || id === 'not-due' ? TEXT.less(grouped(figure.value)) : grouped(figure.value);
    return notKnownFor.length > 0 ? TEXT.atLeast(value) : value;
  }
  return atMost?.known ? TEXT.atMost(grouped(atMost.value)) : UNKNOWN;
}

/** What else is said of a step: an estimate, a sum reported elsewhere. */
export function stepRemark({ id, estimate }: YearStep): string | undefined {
  if (!estimate?.known) return undefined;
  const words = id === 'effective' ? TEXT.estimate : TEXT.reportedSum;
  return words(grouped(estimate.value), MARK[estimate.mark]);
}

/** From where to where a step's bar runs: what is known of it, and what may be. */
interface Bar {
  readonly from: number;
  readonly to: number;
  /** The bar goes on hatched to here, because nobody knows. */
  readonly maybe?: number;
}

function barsOf(steps: readonly YearStep[]): ReadonlyMap<StepId, Bar> {
  const value = (id: StepId) => {
    const figure = steps.find((step) => step.id === id)?.figure;
    return figure?.known ? figure.value : 0;
  };
  const most = steps.find((step) => step.id === 'effective')?.atMost;
  const rest = most?.known ? most.value : 0;
  const shares = value('shares');
  const afterDeduction = shares - value('deducted');
  return new Map<StepId, Bar>([
    ['proposed', { from: 0, to: value('proposed') }],
    ['reference', { from: 0, to: value('reference') }],
    ['shares', { from: 0, to: shares }],
    ['pledged', { from: 0, to: value('pledged'), maybe: shares }],
    ['deducted', { from: afterDeduction, to: shares }],
    ['not-due', { from: rest, to: afterDeduction }],
    ['effective', { from: 0, to: 0, maybe: rest }],
    ['delivered', { from: 0, to: 0, maybe: rest }],
  ]);
}

/** Joins the end of one bar to the next, where the next begins there. */
const JOINS: readonly (readonly [StepId, StepId, 'from' | 'to'])[] = [
  ['shares', 'deducted', 'to'],
  ['deducted', 'not-due', 'from'],
  ['not-due', 'effective', 'from'],
];

function draw({ year, steps }: SolidarityYear): string {
  const bars = barsOf(steps);
  const scale = Math.max(...[...bars.values()].map(({ to, maybe = 0 }) => Math.max(to, maybe)));
  const percent = (n: number) => `${((100 * n) / scale).toFixed(2)}%`;
  const em = (n: number) => `${n.toFixed(2)}em`;

  let below = 0;
  const places = new Map<StepId, { readonly top: number; readonly bar: number }>();
  for (const step of steps) {
    const bar = below + LABEL + LINE * (stepRemark(step) ? 2 : 1) + 0.45;
    places.set(step.id, { top: below, bar });
    below = bar + BAR_HEIGHT + GAP;
  }
  const place = (id: StepId) => places.get(id) ?? { top: 0, bar: 0 };

  const rows = steps.map((step) => {
    const { top, bar } = place(step.id);
    const { from, to, maybe } = bars.get(step.id) ?? { from: 0, to: 0 };
    const remark = stepRemark(step);
    const gone = step.id === 'deducted' || step.id === 'not-due';
    const known =
      to > from
        ? `<rect class="sy-bar${gone ? ' sy-bar--gone' : ''}" x="${percent(from)}" y="${em(bar)}" width="${percent(to - from)}" height="${em(BAR_HEIGHT)}"/>`
        : '';
    const open =
      maybe === undefined
        ? ''
        : `<rect class="sy-bar--unknown" x="${percent(to)}" y="${em(bar)}" width="${percent(maybe - to)}" height="${em(BAR_HEIGHT)}" fill="url(#chart-unknown)"/>`;
    const guess =
      step.id === 'effective' && step.estimate?.known
        ? `<line class="sy-bar__guess" x1="${percent(step.estimate.value)}" x2="${percent(step.estimate.value)}" y1="${em(bar - 0.2)}" y2="${em(bar + BAR_HEIGHT + 0.2)}"/>`
        : '';
    const mark = step.figure.known ? ` · ${MARK[step.figure.mark]}` : '';
    return [
      `<text class="sy-chart__label" x="0" y="${em(top + LABEL)}">${STEP[step.id]}</text>`,
      `<text class="sy-chart__value" x="0" y="${em(top + LABEL + LINE)}"><tspan class="sy-chart__figure">${stepWords(step)}</tspan>${mark}</text>`,
      remark ? `<text class="sy-chart__value" x="0" y="${em(top + LABEL + 2 * LINE)}">${remark}</text>` : '',
      known,
      open,
      guess,
    ].join('');
  });
  const joins = JOINS.map(([first, second, end]) => {
    const x = percent(bars.get(first)?.[end] ?? 0);
    return `<line class="sy-bar__join" x1="${x}" x2="${x}" y1="${em(place(first).bar + BAR_HEIGHT)}" y2="${em(place(second).bar)}"/>`;
  });
  const describe = steps
    .map((step) => [STEP[step.id], stepWords(step), stepRemark(step)].filter(Boolean).join(': '))
    .join('. ');
  return [
    `<svg class="sy-chart" width="100%" height="${em(below)}" role="img" aria-labelledby="chart-title" aria-describedby="chart-desc">`,
    `<title id="chart-title">${TEXT.chartTitle(year)}</title><desc id="chart-desc">${describe}.</desc>`,
    `<defs>${pattern('chart-unknown', PART_LOOK.unknown)}</defs>`,
    ...joins,
    ...rows,
    '</svg>',
  ].join('');
}

const kept = new WeakMap<SolidarityYear, string>();

/** The steps of a year as a waterfall, as text of SVG. Drawn once for each year. */
export function waterfall(year: SolidarityYear): string {
  let svg = kept.get(year);
  if (svg === undefined) {
    svg = draw(year);
    kept.set(year, svg);
  }
  return svg;
}
