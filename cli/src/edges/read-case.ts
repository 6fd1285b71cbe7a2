import { type CaseFile, type FileProblem, readCaseFile } from '@openpact/law';
import { type Io, UsageError } from '../command.ts';
import { parseText } from './parse-text.ts';

const MOST_SHOWN = 60;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const plural = (n: number): string => (n === 1 ? '1 problem' : `${n} problems`);

/** The problem with its place, its value and its mend. Some problems already quote the value. */
function sayProblem({ field, value, problem, mend }: FileProblem, line: number | undefined): string {
  const place = [line === undefined ? '' : `line ${line}`, field].filter(Boolean).join(', ');
  const shown = show(value);
  const said =
    shown === '' || problem.includes(shown) ? problem : `${shown}${isPredicate(problem) ? '' : ':'} ${problem}`;
  // "events[2].in is missing": the field itself is what the sentence is about.
  const joint = place === '' ? '' : isPredicate(said) ? ' ' : ': ';
  return `  ${place}${joint}${said} ${mend}`;
}

const isPredicate = (problem: string): boolean => problem.startsWith('is ');

/**
 * Reads a case file (YAML or JSON; `-` is standard input). What most likely is a mistake in it is told beside the answer.
 * @throws UsageError with every problem of the file: where, the value, what is wrong, the mend
 */
export async function readCase(path: string, io: Pick<Io, 'readFile' | 'err'>): Promise<CaseFile> {
  const name = path === '-' ? 'The standard input' : path;
  const { value, lineOf } = await parseText(await io.readFile(path), name);
  const read = readCaseFile(value);
  if (read.ok) {
    const doubts = read.doubts.map((doubt) => sayProblem(doubt, lineOf(doubt.field)));
    if (doubts.length > 0) io.err([`${name}: is this right? It is answered as it stands.`, ...doubts].join('\n'));
    return read.file;
  }
  const problems = read.problems.map((problem) => sayProblem(problem, lineOf(problem.field)));
  throw new UsageError([`${name} is not a case file: ${plural(problems.length)}.`, ...problems].join('\n'));
}
