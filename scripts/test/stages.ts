import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One part of `npm test`. */
export interface Stage {
  readonly name: string;
  /** One line: what it shows when it passes. */
  readonly shows: string;
  /** What to run, with the Node that runs OpenPact, from the root. */
  readonly run: readonly string[];
  /** Whether it is a run of vitest that writes a tally; otherwise the whole stage counts as one test. */
  readonly tallied: boolean;
  /** After so many minutes it is stopped and counts as failed. */
  readonly minutes: number;
}

/** Folders with code. */
const HOUSE = [
  'law',
  'reference',
  'records',
  'casework',
  'solidarity',
  'server',
  'cli',
  'tests',
  'bench',
  'docs',
  'scripts',
];

/** A program of node_modules that is native, started by Node through its own launcher. */
const tool = (path: string) => join('node_modules', path);

const vitest = (project: string, shows: string, minutes: number): Stage => ({
  name: project,
  shows,
  run: [
    tool('vitest/vitest.mjs'),
    ...['run', '--project', project, '--silent=passed-only'],
    ...['--reporter=default', '--reporter=./scripts/test/tally-reporter.ts'],
  ],
  tallied: true,
  minutes,
});

/** All parts of `npm test`, quick ones first. */
export const STAGES: readonly Stage[] = Object.freeze([
  {
    name: 'types',
    shows: 'the types fit',
    run: [
      tool('typescript-7/bin/tsc'),
      ...['--noEmit', '-p', 'tsconfig.json', '--incremental'],
      ...['--tsBuildInfoFile', join(tmpdir(), `openpact-${process.getuid?.() ?? 'user'}.tsbuildinfo`)],
    ],
    tallied: false,
    minutes: 5,
  },
  {
    name: 'lint',
    shows: 'style and habits are kept',
    run: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
    tallied: false,
    minutes: 2,
  },
  {
    name: 'boundaries',
    shows: 'imports run downwards and through the doors',
    run: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', ...HOUSE],
    tallied: false,
    minutes: 2,
  },
  vitest('unit', 'each part does what its tests say', 8),
  vitest('property', 'what must hold for any input holds', 6),
  vitest('conformance', 'the record is the same on PGlite and on PostgreSQL', 6),
  vitest('faults', 'the record survives kills, rivals and forgers', 6),
  vitest('browser', 'the pages work at desk and phone width, with and without JavaScript, for everyone', 10),
  vitest('e2e-start', 'npm start works, and says the mend when it cannot', 6),
]);
