import { formatPeriod } from '../../core/index.ts';
import type { Limit } from '../../time/index.ts';
import { english } from '../english/index.ts';
import { sayLimit, sayVariant } from '../say/index.ts';
import type { Words } from '../words.ts';
import { consequenceAsJson } from './clock-as-json.ts';
import { placeAsJson } from './reason-as-json.ts';

/** A row of the table of time limits, for people and programs: what, how long, from when, who, what if not. */
export const limitAsJson = (limit: Limit, words: Words = english) => ({
  id: limit.id,
  regime: limit.regime,
  what: sayLimit(limit.id, words),
  ...placeAsJson(limit.cite),
  length: formatPeriod(limit.length),
  ...(limit.nationalUpTo === undefined ? {} : { nationalUpTo: formatPeriod(limit.nationalUpTo) }),
  from: limit.from,
  ...(limit.when === undefined ? {} : { when: limit.when, whenWords: words.conditions[limit.when] }),
  actor: limit.actor,
  actorWords: words.actors[limit.actor],
  metBy: limit.metBy,
  ifLate: consequenceAsJson(limit.ifLate, words),
  variants: limit.variants.map((variant) => ({
    when: variant.when,
    whenWords: sayVariant(variant, words),
    ...(variant.and === undefined ? {} : { and: variant.and }),
    length: formatPeriod(variant.length),
    from: variant.from ?? limit.from,
    cite: variant.cite,
    notBeyondBase: variant.notBeyondBase === true,
  })),
  counting: limit.counting.id,
  recalled: limit.recalled === true,
});

/** What {@link limitAsJson} gives. */
export type LimitJson = ReturnType<typeof limitAsJson>;
