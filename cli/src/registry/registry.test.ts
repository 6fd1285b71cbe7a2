import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsIn } from './registry.ts';

let folder: string;

const source = (name: string) =>
  `export const other = 1;\nexport const found = { name: '${name}', summary: 's', usage: 'u', options: {}, run: async () => 0 };\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-commands-'));
  await writeFile(join(folder, 'due.ts'), source('due'));
  await writeFile(join(folder, 'verify-all.ts'), source('verify-all'));
  await writeFile(join(folder, 'misnamed.ts'), source('another'));
  await writeFile(join(folder, 'due.test.ts'), 'throw new Error("a test is no command");\n');
  await writeFile(join(folder, 'index.ts'), 'throw new Error("a door is no command");\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('each file is a command under its name', async () => {
  const registry = commandsIn(folder);
  expect(await registry.names()).toEqual(['due', 'misnamed', 'verify-all']);
  expect(await registry.find('verify-all')).toMatchObject({ name: 'verify-all' });
});

test.each(['nothing', 'index', 'due.test', '../registry/registry', '__proto__'])('%j is no command', async (name) => {
  expect(await commandsIn(folder).find(name)).toBeUndefined();
});

test('a file that does not hold the command of its name is a broken program', async () => {
  await expect(commandsIn(folder).find('misnamed')).rejects.toThrow(
    'does not export a Command with the name "misnamed"',
  );
});

test('every command of OpenPact says what it does and how it is typed', async () => {
  const registry = commandsIn(join(import.meta.dirname, '..', 'commands'));
  for (const name of await registry.names()) {
    const command = await registry.find(name);
    expect(command?.usage).toMatch(new RegExp(`^${name}\\b`));
    expect(command?.summary).toMatch(/^\S.*[^.]$/);
  }
});
