import { type CaseFile, type FileProblem, readCaseFile } from '@openpact/law';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** What is wrong with a typed case file: where, and what to do. */
export interface TextProblem {
  /** Line, counted from 1; absent where it cannot be told. */
  readonly line?: number;
  /** Path of the field: `events[2].into`. Empty for the whole text. */
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  readonly problem: string;
  readonly mend: string;
}

export type ReadCaseText =
  | { readonly ok: true; readonly file: CaseFile; readonly doubts: readonly TextProblem[] }
  | { readonly ok: false; readonly problems: readonly TextProblem[] };

/** A case fills some pages; more is a mistake or an attack. */
const MOST_CHARACTERS = 100_000;
const MOST_ALIASES = 50;
const MOST_PROBLEMS = 20;
const LONGEST_VALUE = 60;

/** A text that cannot be read at all. */
export const refused = (problem: string, mend: string, line?: number): ReadCaseText => ({
  ok: false,
  problems: [{ field: '', value: '', problem, mend, ...(line === undefined ? {} : { line }) }],
});

const show = (value: unknown): string => {
  if (value === undefined) return '';
  let text: string;
  try {
    text = JSON.stringify(value) ?? '';
  } catch {
    text = String(value);
  }
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
};

const segmentsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter((segment) => segment !== '')
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));

/** Reads a case file from YAML or JSON as typed, or says everything that is wrong with it. Words stay words: `NO` is Norway. */
export function readCaseText(text: string): ReadCaseText {
  if (text.trim() === '')
    return refused('There is nothing to look at.', 'Paste a case file, choose a file, or take an example.');
  if (text.length > MOST_CHARACTERS)
    return refused(`The text is longer than ${MOST_CHARACTERS} characters.`, 'Give the file of one case.');
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: true,
    lineCounter: lines,
  });
  const [flaw] = [...document.errors, ...document.warnings];
  if (flaw)
    return refused(
      `This is not YAML or JSON: ${(flaw.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
      'Correct it there: look at the indentation, brackets and quotes.',
      flaw.linePos?.[0].line,
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
    JSON.stringify(value);
  } catch {
    return refused('The text uses too many aliases (*name), or one inside itself.', 'Write the values out.');
  }
  const lineOf = (path: string): number | undefined => {
    for (let segments = segmentsOf(path); segments.length > 0; segments = segments.slice(0, -1)) {
      const node = document.getIn(segments, true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const inText = ({ field, value: there, problem, mend }: FileProblem): TextProblem => {
    const line = lineOf(field);
    return { field, value: show(there), problem, mend, ...(line === undefined ? {} : { line }) };
  };
  const read = readCaseFile(value);
  if (read.ok) return { ...read, doubts: read.doubts.map(inText) };
  const more = read.problems.length - MOST_PROBLEMS;
  const rest = more > 0 ? [{ field: '', value: '', problem: `${more} more`, mend: 'come after these.' }] : [];
  return { ok: false, problems: [...read.problems.slice(0, MOST_PROBLEMS).map(inText), ...rest] };
}
