import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RuleSet, ruleSetContent } from '@openpact/law';

/** The folder of the law's own files, and those that run: tests and what tests use are no rules. */
export function lawSources(): { readonly folder: string; readonly paths: readonly string[] } {
  const folder = dirname(createRequire(import.meta.url).resolve('@openpact/law'));
  const paths = globSync('**/*.ts', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|(^|\/)testing\//.test(path))
    .sort();
  return { folder, paths };
}

let kept: RuleSet | undefined;

/** Which rules run here: the version of the law, and the SHA-256 over all its files. Read once. */
export function ruleSetHere(): RuleSet {
  if (kept) return kept;
  const { folder, paths } = lawSources();
  const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string };
  kept = Object.freeze({ version, hash: createHash('sha256').update(ruleSetContent(files)).digest('hex') });
  return kept;
}
