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

  test('lasts as long as its process, also after garbage is collected, and ends with one that is killed', async () => {
    const program = `import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)};
      lockFolder(${JSON.stringify(join(folder, 'b'))}); gc(); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    try {
      await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), gone]);
      expect(() => lockFolder(join(folder, 'b'))).toThrow(`in use by process ${child.pid}`);
    } finally {
      child.kill('SIGKILL');
      await gone;
    }
    // As if the pid of the dead holder had been given to a process that is alive.
    writeFileSync(join(folder, 'b', 'holder.json'), JSON.stringify({ pid: process.ppid }));
    lockFolder(join(folder, 'b')).release();
  });

  test('says so where the folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockFolder(join(folder, 'file', 'x'))).toThrow(/cannot be written: .*Make it writable/);
  });
});
