import { day } from '@openpact/law';
import { expect, test } from 'vitest';
import { type Command, type Io, UsageError } from './command.ts';
import { main } from './main.ts';
import type { Registry } from './registry/index.ts';

const shares: Command = {
  name: 'shares',
  summary: 'the shares of a year',
  usage: 'shares --year YEAR [--json]',
  options: { year: { type: 'string' }, json: { type: 'boolean', short: 'j' } },
  async run({ values, positionals }, io) {
    if (values.year === '1899') throw new UsageError('There are no figures for 1899. Choose a year from 2014 on.');
    if (values.year === 'broken') throw new Error('the table is upside down');
    io.out(JSON.stringify({ ...values, positionals }));
    return values.year === '2013' ? 1 : 0;
  },
};

const registry: Registry = {
  names: async () => ['shares'],
  find: async (name) => (name === 'shares' ? shares : undefined),
};

async function typed(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: day('2026-06-12'),
    env: {},
    readFile: async () => '',
  };
  const exit = await main(argv, io, registry);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the commands', async (argv) => {
  const { exit, out, err } = await typed(...argv);
  expect(exit).toBe(0);
  expect(out).toMatch(/^ {2}shares {2}the shares of a year$/m);
  expect(err).toBe('');
});

test.each([[['shares', '--help']], [['shares', '-h']], [['help', 'shares']]])(
  '%j tells how it is typed',
  async (argv) => {
    const { exit, out } = await typed(...argv);
    expect(exit).toBe(0);
    expect(out).toContain('Usage: openpact shares --year YEAR [--json]');
    expect(out).toMatch(/^ {2}-j, --json/m);
    expect(out).toMatch(/^ {2}--year YEAR/m);
  },
);

test('a command gets its options and the rest, and gives the exit code', async () => {
  expect(await typed('shares', '--year', '2026', 'extra')).toEqual({
    exit: 0,
    out: '{"year":"2026","positionals":["extra"]}',
    err: '',
  });
  expect((await typed('shares', '--year', '2013')).exit).toBe(1);
});

test('an unknown command lists the commands on standard error and names the one that was meant', async () => {
  const { exit, out, err } = await typed('sharse');
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('There is no command "sharse". Did you mean "shares"?');
  expect(err).toMatch(/^ {2}shares {2}/m);
  expect((await typed('zebra')).err).not.toContain('Did you mean');
});

test.each([
  [['shares', '--yaer', '2026'], 'shares has no option --yaer. Did you mean --year?'],
  [['shares', '--wrong=1'], 'shares has no option --wrong.'],
  [['shares', '--year'], 'shares: the option --year needs a value.'],
  [['shares', '--year', '--json'], 'shares: the option --year needs a value.'],
  [['shares', '--json=yes'], 'shares: the option --json takes no value.'],
  [['shares', '--year', '1899'], 'There are no figures for 1899. Choose a year from 2014 on.'],
])('bad input %j leaves with 2 and one message', async (argv, message) => {
  const { exit, out, err } = await typed(...argv);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
});

test('with --json an error is one line of JSON on standard error', async () => {
  const { exit, out, err } = await typed('shares', '--json', '--year', '1899');
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(JSON.parse(err)).toEqual({
    type: 'urn:openpact:problem:bad-input',
    title: 'Bad input',
    detail: 'There are no figures for 1899. Choose a year from 2014 on.',
    exit: 2,
  });
});

test('a broken program leaves with 1 and says so', async () => {
  const { exit, err } = await typed('shares', '--year', 'broken');
  expect(exit).toBe(1);
  expect(err).toContain('OpenPact failed: the table is upside down');
});
