import type { Field, FileProblem } from '@openpact/law';
import type { Ctx } from '../../web/index.ts';
import { valueFromForm } from './field-input.ts';

/** What was typed into a form, as text by field. Files are not expected and left out. */
export async function typedInto(c: Ctx): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/** The typed values of some fields as the law reads them; what was left empty stays out. */
export function givenFields(
  fields: Readonly<Record<string, Field<unknown>>>,
  typed: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = valueFromForm(field, typed[name] ?? '');
    if (value !== undefined) given[name] = value;
  }
  return given;
}

const ADD = 'Add it: ';

/** Problems by the name of their field, in words for the form. `under` is the path that they begin with. */
export const errorsOf = (problems: readonly FileProblem[], under: string): Record<string, string> =>
  Object.fromEntries(
    problems.map(({ field, value, problem, mend }) => [
      field.startsWith(`${under}.`) ? field.slice(under.length + 1) : field,
      value === undefined
        ? `Still missing${mend.startsWith(ADD) ? `: ${mend.slice(ADD.length)}` : `. ${mend}`}`
        : `${problem} ${mend}`,
    ]),
  );

/** The version of a file that a form was opened on; `undefined` for a form that does not say. */
export function seenVersion(text: string | undefined): number | undefined {
  const version = Number(text);
  return text !== undefined && Number.isSafeInteger(version) ? version : undefined;
}
