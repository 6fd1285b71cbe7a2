import type { Act } from './act.ts';
import { ACT_ALIASES } from './aliases.ts';
import { ACTS } from './all-acts.ts';

const BY_KEY: ReadonlyMap<string, Act> = new Map(ACTS.map((act) => [act.key, act]));

/** The act with this key or alias: `findAct('AMMR')`, `findAct('EUR')`. */
export const findAct = (key: string): Act | undefined => BY_KEY.get(ACT_ALIASES[key] ?? key);
