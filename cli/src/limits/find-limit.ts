import { english, LIMITS, type Limit, limitsUnder, type RegimeId, sayVariant, type Variant } from '@openpact/law';
import { UsageError } from '../command.ts';
import { nearest } from '../nearest.ts';

/** Names are written with dashes; people also type the underscore of the events, and capitals. */
const named = (typed: string): string => typed.trim().toLowerCase().replaceAll('_', '-');

const MOST_NAMES = 4;

/** Names that were probably meant: those that share a word with what was typed, or differ by a few letters. */
function alike(typed: string, names: readonly string[]): string[] {
  const parts = new Set(typed.split('-'));
  const shared = (name: string) => name.split('-').filter((part) => parts.has(part)).length;
  const close = nearest(typed, names);
  const akin = names.filter((name) => shared(name) > 0).sort((a, b) => shared(b) - shared(a));
  return [...new Set([...(close ? [close] : []), ...akin])].slice(0, MOST_NAMES);
}

/** `a, b or c`. */
const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/**
 * The limits of a regime.
 * @throws UsageError for a regime whose limits are not known here
 */
export function limitsOfRegime(regime: RegimeId): readonly Limit[] {
  const limits = limitsUnder(regime);
  if (limits.length > 0) return limits;
  const known = [...new Set(LIMITS.map((limit) => limit.regime))];
  throw new UsageError(`No time limits of ${regime} are known here. Choose --regime ${either(known)}.`);
}

/**
 * The limit that was typed, in dashes or underscores.
 * @throws UsageError that names the limits that were probably meant, or the regime that has it
 */
export function findLimit(typed: string, regime: RegimeId): Limit {
  const limits = limitsOfRegime(regime);
  const id = named(typed);
  const limit = limits.find((row) => row.id === id);
  if (limit) return limit;
  const elsewhere = LIMITS.find((row) => row.id === id);
  if (elsewhere) {
    throw new UsageError(
      `${id} is a time limit of ${english.regimes[elsewhere.regime]}, not of ${english.regimes[regime]}. ` +
        `Add --regime ${elsewhere.regime}, or see openpact limits --regime ${regime}.`,
    );
  }
  const meant = alike(
    id,
    limits.map((row) => row.id),
  );
  throw new UsageError(
    `There is no time limit "${typed}" under ${regime}.${meant.length > 0 ? ` Did you mean ${either(meant)}?` : ''} ` +
      'openpact limits lists them all.',
  );
}

/** How a variant is typed: by its condition, or by what tells it apart from another one of that condition. */
const variantName = ({ when, and }: Variant): string => and ?? when;

/**
 * The variant of a limit by its condition, or by the first words of it.
 * @throws UsageError that lists the variants that there are
 */
export function findVariant(limit: Limit, typed: string): Variant {
  const name = named(typed);
  const variant = limit.variants.find((row) => variantName(row) === name);
  if (variant) return variant;
  // The first words are enough where they fit one variant only: `absconding` for `absconding-reported`.
  const [only, ...more] = limit.variants.filter((row) => variantName(row).startsWith(`${name}-`));
  if (only && more.length === 0) return only;
  const known = limit.variants.map((row) => `\n  --when ${variantName(row)}: when ${sayVariant(row)}`);
  throw new UsageError(
    known.length === 0
      ? `${limit.id} has no variants. Leave --when out.`
      : `${limit.id} has no variant "${typed}". It has:${known.join('')}`,
  );
}
