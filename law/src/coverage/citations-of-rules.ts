import * as admissibility from '../admissibility/index.ts';
import * as age from '../age/index.ts';
import * as appeal from '../appeal/index.ts';
import * as application from '../application/index.ts';
import * as capacity from '../capacity/index.ts';
import { type Citation, parseCitation } from '../core/index.ts';
import * as crisis from '../crisis/index.ts';
import * as eurodac from '../eurodac/index.ts';
import * as guarantees from '../guarantees/index.ts';
import * as position from '../position/index.ts';
import * as procedure from '../procedure/index.ts';
import * as protection from '../protection/index.ts';
import * as reception from '../reception/index.ts';
import * as regimes from '../regimes/index.ts';
import * as remain from '../remain/index.ts';
import * as responsibility from '../responsibility/index.ts';
import * as returning from '../return/index.ts';
import * as screening from '../screening/index.ts';
import * as solidarity from '../solidarity/index.ts';
import * as time from '../time/index.ts';
import * as transfer from '../transfer/index.ts';

/** The doors behind which rules stand. A test sees to it that no folder with citations is missing. */
export const RULE_DOORS: Readonly<Record<string, object>> = {
  admissibility,
  age,
  appeal,
  application,
  capacity,
  crisis,
  eurodac,
  guarantees,
  position,
  procedure,
  protection,
  reception,
  regimes,
  remain,
  responsibility,
  return: returning,
  screening,
  solidarity,
  time,
  transfer,
};

/** A citation that a rule carries, and the rule: its id, or where it has none, the name of the table. */
export interface RuleCitation {
  readonly cite: Citation;
  readonly rule: string;
}

interface Walk {
  readonly seen: Set<object>;
  readonly found: RuleCitation[];
}

/** Keys that say what a table is about and name no rule of their own. */
const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

function look(value: unknown, from: string, walk: Walk): void {
  if (typeof value === 'string') {
    if (parseCitation(value)) walk.found.push({ cite: value as Citation, rule: from });
    return;
  }
  if (value === null || typeof value !== 'object' || walk.seen.has(value)) return;
  walk.seen.add(value);
  if (Array.isArray(value)) {
    for (const each of value) look(each, from, walk);
    return;
  }
  const own = value as Record<string, unknown>;
  const named = isName(own.id) ? own.id : undefined;
  for (const [key, each] of Object.entries(own)) {
    look(each, named ?? (typeof each === 'object' ? key : from), walk);
  }
}

/**
 * Every citation in the tables that the rules export: criteria, limits and their variants, steps, duties, rights, grounds,
 * counting rules. Found by walking the tables, so a new rule counts by itself.
 */
export function citationsOfRules(): RuleCitation[] {
  const walk: Walk = { seen: new Set(), found: [] };
  for (const [door, tables] of Object.entries(RULE_DOORS)) {
    for (const [name, table] of Object.entries(tables)) look(table, `${door}/${name}`, walk);
  }
  return walk.found;
}
