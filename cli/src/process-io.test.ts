import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '@openpact/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from './command.ts';
import { processIo } from './process-io.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpact-io-'));
  await writeFile(join(folder, 'case.yaml'), 'person: {}\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a path counts from where the person typed npm run', async () => {
  const io = processIo({ npm_lifecycle_event: 'openpact', INIT_CWD: folder });
  expect(await io.readFile('case.yaml')).toBe('person: {}\n');
  await expect(processIo({ INIT_CWD: folder }).readFile('case.yaml')).rejects.toThrow(UsageError);
});

test('a file that cannot be read is bad input, with the mend', async () => {
  const io = processIo({});
  await expect(io.readFile(join(folder, 'none.yaml'))).rejects.toThrow(
    /^There is no file .*none\.yaml\. Give the path/,
  );
  await expect(io.readFile(folder)).rejects.toThrow(/is a folder\. Give the path of a file in it\.$/);
  await expect(io.readFile(join(folder, 'case.yaml', 'x'))).rejects.toThrow(UsageError);
});

test('a file in another encoding is refused: no letter of a fact is lost', async () => {
  await writeFile(join(folder, 'latin1.yaml'), Buffer.from('person: { name: José }\n', 'latin1'));
  await writeFile(join(folder, 'utf16.yaml'), Buffer.from('\uFEFFperson: {}\n', 'utf16le'));
  for (const name of ['latin1.yaml', 'utf16.yaml'])
    await expect(processIo({}).readFile(join(folder, name))).rejects.toThrow(/is not text in UTF-8\. Save it as UTF-8/);
});

test('today is the day of the clock here', () => {
  expect(formatDay(processIo({}).today)).toBe(Temporal.Now.plainDateISO().toString());
});
