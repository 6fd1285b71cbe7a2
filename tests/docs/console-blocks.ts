/** One command that a page shows, and what it shows to be printed. */
export interface ShownCommand {
  /** Line of the page, counted from 1. */
  readonly line: number;
  readonly command: string;
  /** The lines printed; `…` on a line of its own stands for any number of lines. */
  readonly printed: readonly string[];
}

/** A file that a page tells its reader to write: a block whose fence names it after the language. */
export interface ShownFile {
  readonly name: string;
  readonly text: string;
}

const FENCE = /^```(?<language>\w+)(?: (?<name>\S+))?$/;

/** The commands and the files of a page in Markdown. */
export function shownIn(page: string): { readonly commands: ShownCommand[]; readonly files: ShownFile[] } {
  const commands: ShownCommand[] = [];
  const files: ShownFile[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const { language, name } = FENCE.exec(lines[at] ?? '')?.groups ?? {};
    if (language === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    const block = lines.slice(at + 1, end);
    if (language === 'console') commands.push(...commandsIn(block, at + 2));
    else if (name !== undefined) files.push({ name, text: `${block.join('\n')}\n` });
    at = end;
  }
  return { commands, files };
}

function commandsIn(block: readonly string[], firstLine: number): ShownCommand[] {
  const starts = block.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, n) => ({
    line: firstLine + start,
    command: (block[start] ?? '').slice(2),
    printed: block.slice(start + 1, starts[n + 1] ?? block.length),
  }));
}

/** Runs of spaces count as one: a page may line its columns up for the eye. */
const squeezed = (line: string): string => line.trimEnd().replaceAll(/(?<=\S) {2,}/g, '  ');

/** Whether what was printed is what the page shows. */
export function fits(printed: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first.trim() === '…') {
    for (let skip = 0; skip <= printed.length; skip += 1) if (fits(printed.slice(skip), rest)) return true;
    return false;
  }
  const [line, ...others] = printed;
  return line !== undefined && squeezed(line) === squeezed(first) && fits(others, rest);
}
