import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fits, type ShownCommand, shownIn } from './console-blocks.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOW_TOS = join(ROOT, 'docs/do');
const TYPED = 'npm run -s openpact -- ';
const RUN = join(ROOT, 'cli/src/run.ts');

const folder = mkdtempSync(join(tmpdir(), 'openpact-how-tos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader sees who stands in a folder with the files of the page. npm is left out: it starts the same program. */
function seen({ command }: ShownCommand): string[] {
  const typed = command.replace(TYPED, `"${process.execPath}" "${RUN}" `);
  const { stdout, stderr } = spawnSync('sh', ['-c', typed], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.trimEnd().split('\n');
}

const pages = readdirSync(HOW_TOS)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, ...shownIn(readFileSync(join(HOW_TOS, name), 'utf8')) }))
  .filter(({ commands }) => commands.some(({ command }) => command.startsWith(TYPED)));

test('there are pages that show commands', () => {
  expect(pages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['count-a-time-limit.md', 'read-a-position.md']),
  );
});

describe.each(pages)('$name', ({ commands, files }) => {
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  test.each(commands.filter(({ command }) => command.startsWith(TYPED)))('line $line: $command', (shown) => {
    const printed = seen(shown);
    // The whole of both is compared only to show a reader where they part.
    if (!fits(printed, shown.printed)) expect(printed).toEqual(shown.printed);
    expect(printed.length).toBeGreaterThan(0);
  });
});

describe('the comparison', () => {
  test('lets "…" stand for any lines, and columns be lined up', () => {
    expect(fits(['a', 'b', 'c'], ['a', '…', 'c'])).toBe(true);
    expect(fits(['a', 'c'], ['a', '…', 'c'])).toBe(true);
    expect(fits(['a  b'], ['a      b'])).toBe(true);
  });

  test('sees every other difference', () => {
    expect(fits(['a', 'b'], ['a'])).toBe(false);
    expect(fits(['a'], ['a', 'b'])).toBe(false);
    expect(fits(['  a'], ['a'])).toBe(false);
    expect(fits(['a', 'b'], ['a', '…', 'c'])).toBe(false);
  });

  test('finds files and commands with their lines', () => {
    const page = '# Title\n```yaml a.yaml\nx: 1\n```\n```console\n$ one\nout\n$ two\n```\n```ts\ncode\n```\n';
    expect(shownIn(page)).toEqual({
      files: [{ name: 'a.yaml', text: 'x: 1\n' }],
      commands: [
        { line: 6, command: 'one', printed: ['out'] },
        { line: 8, command: 'two', printed: [] },
      ],
    });
  });
});
