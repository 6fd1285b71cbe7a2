import type { ParseArgsOptionsConfig } from 'node:util';
import type { Day } from '@openpact/law';

/** What a command may touch of the world. Passed in, so that a command is tested without a process. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly today: Day;
  readonly env: Readonly<Record<string, string | undefined>>;
  readFile(path: string): Promise<string>;
}

/** What the person typed, already split by `node:util` parseArgs with the command's own options. */
export interface Input {
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One subcommand of `openpact`. `run` gives the exit code: 0 done, 1 the answer is a failure, 2 bad input. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is typed: `shares --year YEAR [--json]`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  run(input: Input, io: Io): Promise<number>;
}

/** Bad input: says what is wrong, where, and the mend. `main` prints it and leaves with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
