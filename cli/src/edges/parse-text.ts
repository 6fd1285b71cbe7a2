import { UsageError } from '../command.ts';

/** A file as plain data, and where each part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  /** Line of a part by its path (`events[2].into`), or of what holds it; counted from 1. */
  lineOf(path: string): number | undefined;
}

/** A case fills some pages; more is a mistake or an attack. */
const MOST_CHARACTERS = 1_000_000;
/** An alias that stands for aliases doubles with each step: a few are for convenience, many are a bomb. */
const MOST_ALIASES = 50;
const MOST_PROBLEMS = 5;

const MENDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same key stands twice. Keep one of the two.',
  MULTIPLE_DOCS: 'The file holds several documents. Keep one file to a case, without a line "---" in between.',
  BAD_INDENT: 'The indentation does not fit, or a bracket before it is not closed. Correct it there.',
  TAB_AS_INDENT: 'Lines are indented with a tab. Use spaces.',
  RESOURCE_EXHAUSTION: 'It is nested too deeply to be a case.',
  TAG_RESOLVE_FAILED: 'Tags like !!timestamp are not known here. Leave the tag out.',
};

const segmentsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter((segment) => segment !== '')
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));

interface Flaw {
  readonly code: string;
  readonly message: string;
  readonly linePos?: readonly [{ readonly line: number; readonly col: number }, ...unknown[]] | undefined;
}

/** Every flaw once, with its place and the mend; the parser's own words where we have none. */
function sayFlaws(name: string, flaws: readonly Flaw[]): UsageError {
  const said = flaws.map(({ code, message, linePos }) => {
    const place = linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : 'somewhere';
    const own = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return `  ${place}: ${MENDS[code] ?? `${own}. Correct it there.`}`;
  });
  const once = [...new Set(said)];
  const more = once.length > MOST_PROBLEMS ? [`  and ${once.length - MOST_PROBLEMS} more`] : [];
  return new UsageError([`${name} is not YAML or JSON.`, ...once.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}

function refersToItself(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

/**
 * Reads YAML 1.2 or JSON as plain data. Words stay words: the country code `NO` is text, not "false", whatever version of
 * YAML the file claims. A key that stands twice, aliases without end and several documents in one file are refused.
 *
 * @throws UsageError with every flaw, its line and the mend
 */
export async function parseText(text: string, name: string): Promise<ParsedText> {
  if (text.length > MOST_CHARACTERS) {
    throw new UsageError(`${name} is longer than ${MOST_CHARACTERS} characters. Give the file of one case.`);
  }
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: true,
    lineCounter: lines,
  });
  const flaws = [...document.errors, ...document.warnings];
  if (flaws.length > 0) throw sayFlaws(name, flaws);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    throw new UsageError(`${name} uses too many aliases (*name). Write the values out.`);
  }
  if (refersToItself(value)) {
    throw new UsageError(
      `${name} refers to itself: an alias (*name) stands inside its own anchor. Write the value out.`,
    );
  }
  return {
    value,
    lineOf(path) {
      for (let segments = segmentsOf(path); segments.length > 0; segments = segments.slice(0, -1)) {
        const node = document.getIn(segments, true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}
