import { type Actor, type Citation, type Day, REGIME_IDS, type RegimeId } from '../core/index.ts';
import {
  GUARANTEES,
  type Guarantee,
  type GuaranteeCondition,
  type Pace,
  THEMES,
  type Theme,
} from '../guarantees/index.ts';
import { type Clock, isOpen } from '../time/index.ts';
import { GUARANTEE_TESTS, type GuaranteeCase, type Seen, seeCase } from './guarantee-case.ts';

/** Something that somebody must do, must not do or may do. */
export interface Duty {
  readonly id: string;
  readonly kind: 'duty' | 'prohibition' | 'option';
  readonly theme: Theme;
  readonly actor: Actor;
  readonly cite: Citation;
  /** How soon, where the act gives no number. */
  readonly pace?: Pace;
  /** The last day, where the law gives a length. */
  readonly due?: Day;
  /** Recalled, not read in the act. */
  readonly recalled?: true;
}

/** Something that the person is entitled to. */
export interface Right {
  readonly id: string;
  readonly theme: Theme;
  readonly cite: Citation;
  /** Recalled, not read in the act. */
  readonly recalled?: true;
}

/** What duties and rights hang on. */
export interface When extends GuaranteeCase {
  readonly regime: RegimeId;
}

const isRight = ({ kind }: Guarantee): boolean => kind === 'right';

/** The duties, prohibitions and options, and when each stands. */
export const DUTIES: readonly Guarantee[] = GUARANTEES.filter((row) => !isRight(row));

/** The rights of the person, and when each stands. */
export const RIGHTS: readonly Guarantee[] = GUARANTEES.filter(isRight);

/** The clocks that are open, by their limit; of several, the one that ends first. */
function openClocks(clocks: readonly Clock[]): ReadonlyMap<string, Clock> {
  const open = new Map<string, Clock>();
  for (const clock of clocks) {
    if (!isOpen(clock)) continue;
    const other = open.get(clock.id);
    if (!other || clock.due < other.due) open.set(clock.id, clock);
  }
  return open;
}

/** Answers a condition once for each person and day, however many rows ask for it. */
function onceEach(seen: Seen): (condition: GuaranteeCondition) => boolean {
  const answers: Partial<Record<GuaranteeCondition, boolean>> = {};
  return (condition) => {
    answers[condition] ??= GUARANTEE_TESTS[condition](seen);
    return answers[condition];
  };
}

interface Standing {
  readonly row: Guarantee;
  readonly due?: Day;
}

const PLACE: Readonly<Record<Theme, number>> = Object.fromEntries(
  THEMES.map((theme, index) => [theme, index]),
) as Record<Theme, number>;

/** Those with a date first, the nearest before the others; then by theme and in the order of the rows. */
const byDateAndTheme = (a: Standing, b: Standing): number =>
  (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER) || PLACE[a.row.theme] - PLACE[b.row.theme];

/** The rows of each regime, parted once: there are hundreds, and every person asks. */
const rowsByRegime = (rows: readonly Guarantee[]): ReadonlyMap<RegimeId, readonly Guarantee[]> =>
  new Map(REGIME_IDS.map((regime) => [regime, rows.filter((row) => row.regimes.includes(regime))]));

interface Asked {
  readonly holds: (condition: GuaranteeCondition) => boolean;
  readonly open: ReadonlyMap<string, Clock>;
}

/** What duties and rights of the same person and day ask alike. */
const ASKED = new WeakMap<When, Asked>();

function askedOf(input: When): Asked {
  const known = ASKED.get(input);
  if (known) return known;
  const asked = { holds: onceEach(seeCase(input)), open: openClocks(input.clocks) };
  ASKED.set(input, asked);
  return asked;
}

function standing(rows: ReadonlyMap<RegimeId, readonly Guarantee[]>, input: When): Standing[] {
  const { holds, open } = askedOf(input);
  const found: Standing[] = [];
  for (const row of rows.get(input.regime) ?? []) {
    if (!holds(row.when)) continue;
    if (row.doneWhen && holds(row.doneWhen)) continue;
    const clock = row.limit ? open.get(row.limit) : undefined;
    if (row.limit && !clock) continue;
    found.push(clock ? { row, due: clock.due } : { row });
  }
  return found.sort(byDateAndTheme);
}

const DUTIES_BY_REGIME = rowsByRegime(DUTIES);
const RIGHTS_BY_REGIME = rowsByRegime(RIGHTS);

/** What must, must not and may be done for the person now: what has a last day comes first. */
export const dutiesOf = (input: When): Duty[] =>
  standing(DUTIES_BY_REGIME, input).map(({ row, due }) => ({
    id: row.id,
    kind: row.kind as Duty['kind'],
    theme: row.theme,
    actor: row.actor,
    cite: row.cite,
    ...(row.pace ? { pace: row.pace } : {}),
    ...(due === undefined ? {} : { due }),
    ...(row.recalled ? { recalled: row.recalled } : {}),
  }));

/** What the person is entitled to now, by theme. */
export const rightsOf = (input: When): Right[] =>
  standing(RIGHTS_BY_REGIME, input).map(({ row }) => ({
    id: row.id,
    theme: row.theme,
    cite: row.cite,
    ...(row.recalled ? { recalled: row.recalled } : {}),
  }));
