import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command.ts';

/** The commands that exist, found by the name of their file. */
export interface Registry {
  /** Names of all commands, in the order of the alphabet. Loads none of them. */
  names(): Promise<readonly string[]>;
  /** The command of this name, loaded now; `undefined` when there is none. */
  find(name: string): Promise<Command | undefined>;
}

/** A command is one file: `due.ts` holds `openpact due`. Tests beside it and the door of the folder are no commands. */
const COMMAND_FILE = /^(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.ts$/;

const nameOf = (file: string): string | undefined => {
  const name = COMMAND_FILE.exec(file)?.groups?.name;
  return name === 'index' ? undefined : name;
};

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'name' in value && 'summary' in value && 'run' in value;

/**
 * The commands in a folder. A new command is a new file there that exports a {@link Command} under the file's name; no list has to
 * be kept. Only the command that is asked for is loaded, so that `openpact due` does not wait for a database it does not use.
 *
 * @throws Error when a file of the folder does not export the command of its name: a broken program, not bad input.
 */
export function commandsIn(folder: string): Registry {
  const names = async () =>
    (await readdir(folder))
      .map(nameOf)
      .filter((name) => name !== undefined)
      .sort();
  return Object.freeze({
    names,
    async find(name: string) {
      if (!(await names()).includes(name)) return undefined;
      const file = join(folder, `${name}.ts`);
      const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(file).href);
      const command = Object.values(module)
        .filter(isCommand)
        .find((found) => found.name === name);
      if (!command) throw new Error(`${file} does not export a Command with the name "${name}".`);
      return command;
    },
  });
}
