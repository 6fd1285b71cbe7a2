// @ts-check
/*
 * Which part of the house may import which (ARCHITECTURE.md). Arrows run downwards only; each line below is an error, not advice.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @type {Readonly<Record<string, readonly string[]>>} The workspaces, and the workspaces that each may import. */
const MAY_IMPORT = {
  law: [],
  reference: ['law'],
  records: ['law', 'reference'],
  casework: ['law', 'reference', 'records'],
  solidarity: ['law', 'reference', 'records'],
  server: ['law', 'reference', 'records', 'casework', 'solidarity'],
  cli: ['law', 'reference', 'records', 'casework', 'solidarity'],
};
const WORKSPACES = Object.keys(MAY_IMPORT);

const TEST = '[.](test|property[.]test)[.]ts$';
/** @param {readonly string[]} folders */
const inside = (folders) => `^(${folders.join('|')})/`;

const downwards = Object.entries(MAY_IMPORT).map(([workspace, allowed]) => ({
  name: `${workspace}-imports-downwards`,
  comment: `${workspace} may import ${allowed.join(', ') || 'nothing outside itself'}. Move what is shared further down, or pass it in.`,
  severity: 'error',
  from: { path: inside([workspace]) },
  to: { path: inside(WORKSPACES.filter((other) => other !== workspace && !allowed.includes(other))) },
}));

const doorsBetween = WORKSPACES.map((workspace) => ({
  name: `door-of-${workspace}`,
  comment: `From outside, import @openpact/${workspace}; what it does not offer there is its own affair.`,
  severity: 'error',
  from: { pathNot: inside([workspace]) },
  to: {
    path: inside([workspace]),
    pathNot: `^${workspace}/(src/(index|main)[.]ts|package[.]json)$`,
  },
}));

/**
 * Every folder under `folder` that has an `index.ts`, deepest first.
 * @param {string} folder
 * @returns {string[]}
 */
function foldersWithDoor(folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const below = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap((entry) => foldersWithDoor(join(folder, entry.name)));
  return entries.some((entry) => entry.name === 'index.ts') ? [...below, folder] : below;
}

const doorsInside = WORKSPACES.flatMap((workspace) => foldersWithDoor(join(workspace, 'src')))
  .filter((folder) => !WORKSPACES.includes(folder.replace(/[/]src$/, '')))
  .map((folder) => ({
    name: `door-of-${folder.replaceAll('/', '-')}`,
    comment: `From outside the folder, import ${folder}/index.ts.`,
    severity: 'error',
    from: { path: inside(WORKSPACES), pathNot: `^${folder}/` },
    to: { path: `^${folder}/`, pathNot: `^${folder}/index[.]ts$` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */ ([
    ...downwards,
    ...doorsBetween,
    ...doorsInside,
    {
      name: 'by-name-not-by-path',
      comment: 'Another workspace is imported by its name, @openpact/x, never by a path that leads into it.',
      severity: 'error',
      from: { path: `^(${WORKSPACES.join('|')})/` },
      to: { path: inside(WORKSPACES), pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'law-stands-alone',
      comment:
        'law has no dependency: no package, nothing of Node. It also runs in a browser. (Its tests may use what they need.)',
      severity: 'error',
      from: { path: '^law/', pathNot: TEST },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'declared-dependencies',
      comment:
        'A workspace names every package it uses in its own package.json. Packages of the root are for tests and tools.',
      severity: 'error',
      from: { path: inside(WORKSPACES), pathNot: [TEST, '/(scenarios|testing)/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-imports-tests-bench-docs',
      comment: 'Tests, benchmarks and documents use the product; the product does not use them.',
      severity: 'error',
      from: { path: inside(WORKSPACES) },
      to: { path: inside(['tests', 'bench', 'docs', 'scripts']), pathNot: '^scripts/bootstrap' },
    },
    {
      name: 'tests-start-what-others-measure',
      comment:
        'Benchmarks and scripts may start servers and browsers the way tests do. Nothing else goes between these folders.',
      severity: 'error',
      from: { path: '^(tests|bench|docs|scripts)/' },
      to: { path: inside(['tests', 'bench', 'docs']), pathNot: ['^$1/', '^tests/'] },
    },
    {
      name: 'docs-stand-alone',
      comment: 'Documents import no test.',
      severity: 'error',
      from: { path: '^docs/' },
      to: { path: '^tests/' },
    },
    {
      name: 'tests-stay-beside',
      comment: 'A test is run, never imported.',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ]),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules/[.]|^reference/data/|^docs/pictures/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
