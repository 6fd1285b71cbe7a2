import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, posix } from 'node:path';
import { lawSources, ruleSetHere } from '@openpact/reference';

/** The modules of the law as a browser runs them: the same files with their types stripped, under their own names. */
export interface LawModules {
  /** Changes when any file of the law changes. */
  readonly version: string;
  /** Paths of the modules that a module needs, itself among them: what a page must load before it can do without a network. */
  neededBy(entry: string): readonly string[];
  /** The text of a module; `undefined` where there is none. */
  find(path: string): string | undefined;
}

const IMPORTED = /(?:^|[\s;}])(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]/g;

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(IMPORTED)].map(([, to]) => posix.join(posix.dirname(path), to ?? ''));

function load(): LawModules {
  const { folder, paths } = lawSources();
  const known = new Set(paths);
  const stripped = new Map<string, string>();
  const find = (path: string): string | undefined => {
    if (!known.has(path)) return undefined;
    const kept = stripped.get(path);
    if (kept !== undefined) return kept;
    const text = stripTypeScriptTypes(readFileSync(join(folder, path), 'utf8'));
    stripped.set(path, text);
    return text;
  };
  return Object.freeze({
    version: ruleSetHere().hash.slice(0, 16),
    find,
    neededBy(entry: string) {
      const needed = new Set([entry]);
      for (const path of needed) for (const next of importsOf(path, find(path) ?? '')) needed.add(next);
      return [...needed];
    },
  });
}

let kept: LawModules | undefined;

/** Loaded when first asked for: most visits of the server never need them. */
export function lawModules(): LawModules {
  kept ??= load();
  return kept;
}
