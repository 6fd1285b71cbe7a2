import { type CaseFile, type Day, findRegime, formatDay, parseDay, type Regime, regimeOf } from '@openpact/law';
import type { Ctx } from '../../web/index.ts';
import { findScenario } from '../law/index.ts';
import { type ReadCaseText, readCaseText, refused, type TextProblem } from './read-case-text.ts';
import { writeCaseText } from './write-case-text.ts';

/** What somebody typed or chose, as it stood in the form. */
export interface Typed {
  readonly text: string;
  readonly on: string;
  readonly regime: string;
  /** Other fields of the form. */
  readonly more: Readonly<Record<string, string>>;
}

/** What was typed, and what it means. */
export interface TypedCase {
  readonly typed: Typed;
  readonly read: ReadCaseText;
  readonly on: Day;
  readonly wrongDay?: true;
  readonly regime?: Regime;
}

const LONGEST_FIELD = 300;

function understood(typed: Typed, today: Day, read = readCaseText(typed.text)): TypedCase {
  const asked = typed.on.trim() === '' ? today : parseDay(typed.on.trim());
  const regime = findRegime(typed.regime) ?? (read.ok ? regimeOf(read.file) : undefined);
  return {
    typed,
    read,
    on: asked ?? today,
    ...(asked === undefined ? { wrongDay: true as const } : {}),
    ...(regime ? { regime } : {}),
  };
}

/** The text of a file that was sent; nothing where it is not in UTF-8, so that no letter of a fact is lost. */
async function textOf(sent: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await sent.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** What a form brought: an uploaded file goes before what stands in the box. Nothing of it is kept. */
export async function typedCase(c: Ctx, today: Day): Promise<TypedCase> {
  const body = await c.req.parseBody();
  const of = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const sent = body.upload;
  const text = sent instanceof File && sent.size > 0 ? await textOf(sent) : of('text');
  const more = Object.fromEntries(
    Object.keys(body)
      .filter((name) => !['text', 'upload', 'on', 'regime', '_csrf'].includes(name))
      .map((name) => [name, of(name).slice(0, LONGEST_FIELD)]),
  );
  const typed = { text: text ?? of('text'), on: of('on').slice(0, LONGEST_FIELD), regime: of('regime'), more };
  return text === undefined
    ? understood(typed, today, refused('The file is not text in UTF-8.', 'Save it as UTF-8 and choose it again.'))
    : understood(typed, today);
}

/** What was typed with another case in the box. */
export const withCase = ({ typed }: TypedCase, file: CaseFile, today: Day): TypedCase =>
  understood({ ...typed, text: writeCaseText(file), more: {} }, today);

/** An empty case, to be filled by answering questions. */
export const emptyCase = (today: Day): TypedCase =>
  understood({ text: writeCaseText({ person: {}, events: [] }), on: '', regime: '', more: {} }, today);

const TO_START = `person: { nationality: SY, born: 1999-04-01 }
events:
  - { on: 2026-07-03, type: irregular_entry, into: GR }
  - { on: 2026-07-28, type: application_made, in: DE }
  - { on: 2026-08-03, type: application_registered, in: DE }
`;

/** The case of an example in the address (`?example=…`), or a plain one to begin with. */
export function exampleCase(slug: string, today: Day): TypedCase {
  const example = findScenario(slug)?.scenario;
  if (!example) return understood({ text: TO_START, on: '', regime: '', more: {} }, today);
  const { file, on, regime } = example;
  return understood({ text: writeCaseText(file), on: formatDay(on), regime, more: {} }, today);
}

export type { TextProblem };
