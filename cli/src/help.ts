import type { Command } from './command.ts';

const INTRODUCTION = "openpact: the European Union's Pact on Migration and Asylum as software";

const columns = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
};

/** What `openpact` alone prints: every command with its line. */
export function listOfCommands(commands: readonly Command[]): string {
  return [
    INTRODUCTION,
    '',
    'Usage: npm run -s openpact -- COMMAND [options]   or   npx openpact COMMAND [options]',
    '',
    'Commands:',
    columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'openpact COMMAND --help tells how a command is typed. Exit codes: 0 done, 1 the answer is a failure, 2 bad input.',
  ].join('\n');
}

/** What `openpact COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]): [string, string] => {
    const value = option.type === 'string' ? ` ${name.toUpperCase()}` : '';
    const short = option.short ? `-${option.short}, ` : '';
    const preset = option.default === undefined ? '' : `default: ${String(option.default)}`;
    return [`${short}--${name}${value}`, [option.multiple ? 'may be repeated' : '', preset].filter(Boolean).join('; ')];
  });
  return [
    `openpact ${command.name}: ${command.summary}`,
    '',
    `Usage: openpact ${command.usage}`,
    ...(options.length > 0 ? ['', 'Options:', columns([...options, ['-h, --help', 'this page']])] : []),
  ].join('\n');
}
