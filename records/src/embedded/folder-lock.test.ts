import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'openpact-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of a folder', () => {
  test('is for one, and free again once released', () => {
    const lock = lockFolder(join(folder, 'a'));
    expect(() => lockFolder(join(folder, 'a'))).toThrow(`is in use by process ${process.pid}. Stop that process`);
    lock.release();
    lock.release();
    lockFolder(join(folder, 'a')).release();
  });

  test('ends with its process, even one killed and whose pid is alive again', async () => {
    const program = `import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)};
      lockFolder(${JSON.stringify(join(folder, 'b'))}); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(() => lockFolder(join(folder, 'b'))).toThrow(`in use by process ${child.pid}`);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    // As if the pid of the dead holder had been given to a process that is alive.
    writeFileSync(join(folder, 'b', 'holder.json'), JSON.stringify({ pid: process.ppid }));
    lockFolder(join(folder, 'b')).release();
  });

  test('says so where the folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockFolder(join(folder, 'file', 'x'))).toThrow(/cannot be written: .*Make it writable/);
  });
});
