import { type Day, day } from '@openpact/law';
import type { Io } from '../command.ts';
import { main } from '../main.ts';

/** What a person saw after typing a command. */
export interface Seen {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Types a command in a world without a process: files by name, and a day that stands still. */
export async function typed(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  today: Day = day('2026-08-20'),
): Promise<Seen> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today,
    env: {},
    async readFile(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`no file ${path} in this test`);
      return text;
    },
  };
  const exit = await main(argv, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}
