import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Command, type Input, UsageError } from './command.ts';
import { nearest } from './nearest.ts';

/** `--help` and `--json` are known to every command; one that has no JSON to give refuses `--json` with the rest. */
const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsOptionsConfig;

/** The words of `node:util` for a bad option, turned into ours. */
function explained(error: Error & { code?: unknown }, command: Command): string {
  const known = Object.keys(command.options);
  const option = /'(?:-\w, )?(-{1,2}[\w-]+)[^']*'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const meant = nearest(option.replace(/^-+/, ''), known);
      return `${command.name} has no option ${option}.${meant ? ` Did you mean --${meant}?` : ''}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(error.message)
        ? `${command.name}: the option ${option} takes no value. Write it alone.`
        : `${command.name}: the option ${option} needs a value. Write ${option} VALUE, or ${option}=VALUE when the value begins with a dash.`;
    default:
      return `${command.name}: ${error.message}`;
  }
}

/**
 * Splits what the person typed after the name of the command.
 * @throws UsageError that names the option and the mend
 */
export function readArguments(command: Command, argv: readonly string[]): Input & { readonly help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...HELP, ...command.options } as ParseArgsOptionsConfig,
      allowPositionals: true,
      strict: true,
    });
    const { help, ...own } = values as Record<string, string | boolean | string[] | undefined>;
    return { help: help === true, values: own, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${explained(error, command)}\nUsage: openpact ${command.usage}`);
  }
}
