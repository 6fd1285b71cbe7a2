/** A citation found in a source file, before anybody has looked whether it is one. */
export interface Cited {
  readonly text: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A call `cite('AMMR 33(1)')` and a property `cite: 'AMMR 33(1)'`, in any of the three kinds of quotes. */
const IN_TYPESCRIPT = /\bcite(?:\(\s*|\??:\s*)(?:'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`)/g;

/** The reason that an event gives, as a value of its field: `because: complex_issues`. It is no citation. */
const REASON_OF_EVENT = /because['"]?:[ \t]*[a-z][a-z_]*$/;

/** Text in quotes on one line. */
const QUOTED = /'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`/g;

/** `cite: AMMR 33(1)` and `because: [AMMR 33(1), AMMR 34(1)]`, on a line of its own or inside braces. */
const IN_YAML =
  /(?:^|[{,])\s*(?:-\s+)*['"]?(?:cite|because)['"]?:[ \t]*(\[[^\]]*\]|'[^']*'|"[^"]*"|[^\s,{}[\]#][^,{}[\]#\n]*|)/g;

/** One item of a block list: `- AMMR 33(1)`. */
const LIST_ITEM = /^\s*-\s+(?:'([^']*)'|"([^"]*)"|([^#\n]*?))\s*(?:#.*)?$/;

/** An item that is a mapping: its own keys are looked at where they stand. */
const MAPPING = /^(?:\{|[\w-]+:(?:\s|$))/;

const unquoted = (text: string): string => text.trim().replace(/^(['"])(.*)\1$/, '$2');

/** The citations that a TypeScript file writes. A line that expects them to throw is left out. */
export function citationsInTypeScript(source: string): Cited[] {
  const lines = source.split('\n');
  return [...source.matchAll(IN_TYPESCRIPT)].flatMap((match) => {
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const line = source.slice(0, match.index).split('\n').length;
    // A template with a hole is put together at run time; nothing here says what it will be.
    return text.includes('${') || lines[line - 1]?.includes('toThrow') ? [] : [{ text, line }];
  });
}

/** All text in quotes: a table of limits may hold its citations bare. What is no citation is for the caller to pass over. */
export function quotedInTypeScript(source: string): Cited[] {
  return source
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(QUOTED)].map((match) => ({ text: match[1] ?? match[2] ?? match[3] ?? '', line: index + 1 })),
    );
}

/** The citations that a YAML file gives as value of `cite` or `because`: one, a list in brackets, or a block list. */
export function citationsInYaml(source: string): Cited[] {
  const lines = source.split('\n');
  return lines.flatMap((content, index) => {
    if (content.trimStart().startsWith('#')) return [];
    return [...content.matchAll(IN_YAML)].flatMap((match) => {
      const value = match[1]?.trim() ?? '';
      if (REASON_OF_EVENT.test(match[0].trimEnd())) return [];
      if (value.startsWith('[')) {
        const items = value.slice(1, -1).split(',').map(unquoted).filter(Boolean);
        return items.map((text) => ({ text, line: index + 1 }));
      }
      if (value !== '') return [{ text: unquoted(value), line: index + 1 }];
      const rest = content.slice(match.index + match[0].length).trim();
      if (rest === '' || rest.startsWith('#')) return blockList(lines, index + 1);
      // Keys inside braces are found by themselves; anything else that cannot be read is handed on, to be refused aloud.
      return rest.startsWith('{') ? [] : [{ text: rest, line: index + 1 }];
    });
  });
}

/** The items of the block list that starts at a line (counted from 0). */
function blockList(lines: readonly string[], start: number): Cited[] {
  const found: Cited[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const item = LIST_ITEM.exec(lines[index] ?? '');
    if (!item) break;
    const text = (item[1] ?? item[2] ?? item[3] ?? '').trim();
    if (!MAPPING.test(text)) found.push({ text, line: index + 1 });
  }
  return found;
}
