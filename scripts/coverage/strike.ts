import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOfRules, paragraphCited } from '@openpact/law';
import { struck } from './struck.ts';

/*
 * Strikes from law/src/coverage/typed what rules have overtaken: `node scripts/coverage/strike.ts`. Then bring the page up to
 * date: `npx vitest run law/src/coverage/coverage-page --update`.
 */
const TYPED = join(import.meta.dirname, '../../law/src/coverage/typed');
const ruled = new Set<string>(citationsOfRules().flatMap(({ cite }) => paragraphCited(cite) ?? []));

for (const name of readdirSync(TYPED).filter((file) => file !== 'index.ts')) {
  const path = join(TYPED, name);
  const before = readFileSync(path, 'utf8');
  const after = struck(before, name.replace('.ts', '').toUpperCase(), ruled);
  if (after === before) continue;
  writeFileSync(path, after);
  process.stdout.write(`${name}: places that have a rule now were taken out.\n`);
}
