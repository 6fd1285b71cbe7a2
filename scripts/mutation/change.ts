import { Instrumenter } from '@stryker-mutator/instrumenter';
import ts from 'typescript';

/** A change of one place of the rules. */
export interface Change {
  /** Under this number Stryker's instrumented code makes the change while it runs; the others are made in the text. */
  readonly switch?: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Kind of change, in Stryker's words (`ConditionalExpression`), or `Figure` or `Citation`. */
  readonly kind: string;
  readonly becomes: string;
}

const CITATION =
  /^(?<act>[A-Z][A-Z0-9]*(?:\(\d{4}\)\d+)?(?:-\d{2})?) (?:recital \d+|Annex(?: [IVXLC]+)?|\d+[a-z]{0,2}(?:\([0-9a-z]+\))*)(?: subpara \d+)?$/;

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** What Stryker would change and is left alone: places in acts, which are changed to other places, and what errors say. */
const leftAlone = {
  shouldIgnore: ({ node }: { node: { type: string; value?: unknown } }): string | undefined => {
    if (node.type === 'StringLiteral' && CITATION.test(String(node.value))) return 'Changed to another place.';
    return node.type === 'ThrowStatement' ? 'Words of an error.' : undefined;
  },
};

/** The changes that Stryker makes, and the files with all of them behind switches. */
export async function strykerChanges(
  texts: ReadonlyMap<string, string>,
): Promise<{ readonly changes: readonly Change[]; readonly instrumented: ReadonlyMap<string, string> }> {
  const { files, mutants } = await new Instrumenter(logger).instrument(
    [...texts].map(([name, content]) => ({ name, content, mutate: true })),
    { ignorers: [leftAlone], plugins: null, excludedMutations: [] },
  );
  const lines = new Map([...texts].map(([path, text]) => [path, startsOfLines(text)]));
  return {
    changes: mutants
      .filter((mutant) => mutant.status !== 'Ignored')
      .map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => {
        const starts = lines.get(fileName) ?? [];
        return {
          switch: id,
          path: fileName,
          start: (starts[start.line] ?? 0) + start.column,
          end: (starts[end.line] ?? 0) + end.column,
          line: start.line + 1,
          kind: mutatorName,
          becomes: replacement,
        };
      }),
    instrumented: new Map(files.map(({ name, content }) => [name, content])),
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The same act, another article. */
const otherPlace = (act: string, place: string): string => (place === `${act} 1` ? `${act} 2` : `${act} 1`);

/** Changes that Stryker does not know: a figure becomes the next one, and a place in an act another place of it. */
export function figuresAndPlaces(path: string, text: string): Change[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const changes: Change[] = [];
  const change = (node: ts.Node, kind: string, becomes: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    changes.push({ path, start, end: node.end, line, kind, becomes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isTypeNode(node)) return;
    if (ts.isNumericLiteral(node)) change(node, 'Figure', String(Number(node.text) + 1));
    if (ts.isStringLiteral(node)) {
      const act = CITATION.exec(node.text)?.groups?.act;
      if (act) change(node, 'Citation', `'${otherPlace(act, node.text)}'`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes;
}

/** The file with the change made in its text. */
export const changedText = (text: string, { start, end, becomes }: Change): string =>
  text.slice(0, start) + becomes + text.slice(end);
