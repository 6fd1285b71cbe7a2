import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const WORKSPACES = ['law', 'reference', 'records', 'casework', 'solidarity', 'server', 'cli'] as const;

let house: string;

/** A house with the same rooms and nothing in them but a door each, and one room behind the door. */
beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'openpact-boundaries-'));
  await cp(join(ROOT, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'));
  await mkdir(join(house, 'node_modules', '@openpact'), { recursive: true });
  await write('package.json', '{ "name": "house", "type": "module", "devDependencies": { "vitest": "1.0.0" } }');
  for (const name of ['hono', 'vitest']) {
    await write(`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`);
    await write(`node_modules/${name}/index.js`, '');
  }
  for (const name of WORKSPACES) {
    const dependencies = name === 'server' ? '{ "hono": "1.0.0" }' : '{}';
    await write(
      `${name}/package.json`,
      `{ "name": "@openpact/${name}", "type": "module", "exports": "./src/index.ts", "dependencies": ${dependencies} }`,
    );
    await write(`${name}/src/index.ts`, "export * from './room/index.ts';\n");
    await write(`${name}/src/room/index.ts`, "export * from './table.ts';\n");
    await write(`${name}/src/room/table.ts`, 'export const table = 4;\n');
    await symlink(join(house, name), join(house, 'node_modules', '@openpact', name));
  }
  for (const name of ['tests', 'bench', 'docs', 'scripts'])
    await write(`${name}/thing.ts`, 'export const thing = 1;\n');
});

afterEach(() => rm(house, { recursive: true, force: true }));

async function write(path: string, text: string) {
  await mkdir(dirname(join(house, path)), { recursive: true });
  await writeFile(join(house, path), text);
}

/** The names of the rules that the house breaks. */
function broken(): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      ...[...WORKSPACES, 'tests', 'bench', 'docs', 'scripts'],
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

test('a house where each room uses only the rooms below is in order', async () => {
  await write('reference/src/uses.ts', "import { table } from '@openpact/law';\nexport const uses = table;\n");
  await write(
    'server/src/uses.ts',
    "import '@openpact/casework';\nimport '@openpact/law';\nimport 'hono';\nimport 'node:fs';\n",
  );
  await write('law/src/room/table.test.ts', "import 'vitest';\nimport 'node:fs';\nimport './table.ts';\n");
  await write('bench/uses.ts', "import '../tests/thing.ts';\nimport '@openpact/records';\n");
  await write('tests/uses.ts', "import '@openpact/server';\nimport 'vitest';\n");
  expect(broken()).toEqual([]);
});

test.each([
  ['law', 'reference'],
  ['law', 'records'],
  ['reference', 'records'],
  ['records', 'casework'],
  ['casework', 'solidarity'],
  ['solidarity', 'casework'],
  ['casework', 'server'],
  ['server', 'cli'],
  ['cli', 'server'],
])('%s may not import %s', async (from, to) => {
  await write(`${from}/src/planted.ts`, `import '@openpact/${to}';\n`);
  expect(broken()).toContain(`${from}-imports-downwards`);
});

test.each([
  ['a package', 'law/src/planted.ts', 'hono', 'law-stands-alone'],
  ['something of Node', 'law/src/planted.ts', 'node:fs', 'law-stands-alone'],
  ['a package it has not declared', 'records/src/planted.ts', 'hono', 'declared-dependencies'],
  ['another workspace by a path', 'server/src/planted.ts', '../../law/src/index.ts', 'by-name-not-by-path'],
  ['behind the door of another workspace', 'server/src/planted.ts', '../../law/src/room/table.ts', 'door-of-law'],
  ['behind the door of a folder', 'law/src/planted.ts', './room/table.ts', 'door-of-law-src-room'],
  ['a test folder', 'server/src/planted.ts', '../../tests/thing.ts', 'nothing-imports-tests-bench-docs'],
  ['a benchmark', 'law/src/planted.ts', '../../bench/thing.ts', 'nothing-imports-tests-bench-docs'],
  ['the documents', 'cli/src/planted.ts', '../../docs/thing.ts', 'nothing-imports-tests-bench-docs'],
  ['a script', 'server/src/planted.ts', '../../scripts/thing.ts', 'nothing-imports-tests-bench-docs'],
  ['a benchmark from the tests', 'tests/planted.ts', '../bench/thing.ts', 'tests-start-what-others-measure'],
  ['a test from the documents', 'docs/planted.ts', '../tests/thing.ts', 'docs-stand-alone'],
  ['a test', 'law/src/planted.ts', './room/table.test.ts', 'tests-stay-beside'],
  ['what does not exist', 'law/src/planted.ts', './nothing.ts', 'resolvable'],
])('importing %s is refused', async (_what, file, imported, rule) => {
  await write('law/src/room/table.test.ts', 'export const planted = 1;\n');
  await write(file, `import '${imported}';\n`);
  expect(broken()).toContain(rule);
});

test('two files that import each other are refused', async () => {
  await write('law/src/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
  await write('law/src/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
  expect(broken()).toEqual(['no-circle']);
});
