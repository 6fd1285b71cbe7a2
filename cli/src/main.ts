import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { type Io, UsageError } from './command.ts';
import { helpOf, listOfCommands } from './help.ts';
import { nearest } from './nearest.ts';
import { badInput, internal, type Problem, printed } from './problem.ts';
import { commandsIn, type Registry } from './registry/index.ts';

export * from './command.ts';

const HELP = new Set(['--help', '-h', 'help']);

async function all(registry: Registry): Promise<string> {
  const commands = await Promise.all((await registry.names()).map((name) => registry.find(name)));
  return listOfCommands(commands.filter((command) => command !== undefined));
}

async function unknown(name: string, registry: Registry): Promise<UsageError> {
  const meant = nearest(name, await registry.names());
  const first = `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`;
  return new UsageError(`${first}\n\n${await all(registry)}`);
}

async function dispatch(argv: readonly string[], io: Io, registry: Registry): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || HELP.has(name)) {
    const [topic] = rest;
    const command = topic === undefined ? undefined : await registry.find(topic);
    if (topic !== undefined && !command) throw await unknown(topic, registry);
    io.out(command ? helpOf(command) : await all(registry));
    return 0;
  }
  const command = await registry.find(name);
  if (!command) throw await unknown(name, registry);
  const input = readArguments(command, rest);
  if (input.help) {
    io.out(helpOf(command));
    return 0;
  }
  return command.run(input, io);
}

const problemOf = (error: unknown, env: Io['env']): Problem => {
  if (error instanceof UsageError) return badInput(error.message);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return internal(env.OPENPACT_DEBUG ? (stack ?? message) : `${message}\nSet OPENPACT_DEBUG=1 to see where.`);
};

/**
 * The `openpact` command: finds the command, splits its arguments, runs it.
 * Gives the exit code: 0 done, 1 the answer is a failure or the program broke, 2 bad input. Every error is one message on standard
 * error; with `--json` among the arguments it is one line of JSON ({@link Problem}).
 *
 * @param argv what was typed after `openpact`
 */
export async function main(
  argv: readonly string[],
  io: Io,
  registry: Registry = commandsIn(join(import.meta.dirname, 'commands')),
): Promise<number> {
  try {
    return await dispatch(argv, io, registry);
  } catch (error) {
    const problem = problemOf(error, io.env);
    io.err(printed(problem, argv.includes('--json')));
    return problem.exit;
  }
}
