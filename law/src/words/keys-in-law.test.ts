import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { INADMISSIBILITY_RULES } from '../admissibility/index.ts';
import { takenAsMinor } from '../age/index.ts';
import { type Actor, isRegimeId, REGIME_IDS } from '../core/index.ts';
import { EVENT_KINDS, isEventType, PERSON_FIELDS } from '../file/index.ts';
import { GUARANTEES } from '../guarantees/index.ts';
import { DUTIES, RIGHTS, STAGES } from '../position/index.ts';
import { ACCELERATION_GROUNDS } from '../procedure/index.ts';
import { DETENTION_BARS, DETENTION_RULES, RECEPTION_RULES } from '../reception/index.ts';
import { dublinIII, pact2024 } from '../regimes/index.ts';
import { RETURN_DETENTION_RULES } from '../return/index.ts';
import { SCREENING_RULES } from '../screening/index.ts';
import { CONDITIONS, LIMITS } from '../time/index.ts';
import { english } from './index.ts';

const SRC = join(import.meta.dirname, '..');
/** Folders that give no key of a sentence: the acts, the map of them, the words themselves, and what reads worked examples. */
const SILENT: readonly string[] = ['acts', 'coverage', 'words', 'scenario', 'solidarity'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });

const sources = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SILENT.includes(entry.name))
  .flatMap((folder) => filesIn(join(SRC, folder.name)))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));

function everyNode(of: ts.Node, see: (node: ts.Node) => void): void {
  see(of);
  ts.forEachChild(of, (child) => everyNode(child, see));
}

/** What kind of word a key needs, by the name of the parameter or property that holds it. */
type Kind = 'says' | 'question' | 'rule' | 'consequence';
const KINDS: readonly string[] = ['says', 'question', 'rule'];

interface Found {
  readonly keys: Record<Kind, Set<string>>;
  /** Keys that are put together when the rule runs: the text of the expression. */
  readonly built: Set<string>;
}

/** Takes the literals that an expression can amount to; notes what is put together. */
function take(expression: ts.Expression, kind: Kind, found: Found): void {
  if (ts.isStringLiteralLike(expression)) {
    // An empty key stands where nobody reads it.
    if (expression.text !== '') found.keys[kind].add(expression.text);
  } else if (ts.isConditionalExpression(expression)) {
    take(expression.whenTrue, kind, found);
    take(expression.whenFalse, kind, found);
  } else if (ts.isTemplateExpression(expression) || ts.isCallExpression(expression))
    found.built.add(expression.getText());
}

/** Functions that take a key, with the place of that parameter: `no(says)`, `because(rule, cite, says)`. */
function takersIn(source: ts.SourceFile): [name: string, at: number, kind: Kind][] {
  const takers: [string, number, Kind][] = [];
  everyNode(source, (node) => {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) return;
    const name =
      node.name?.getText() ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined);
    node.parameters.forEach((parameter, at) => {
      const kind = parameter.name.getText();
      if (name && KINDS.includes(kind)) takers.push([name, at, kind as Kind]);
    });
  });
  return takers;
}

function keysInSource(): Found {
  const found: Found = {
    keys: { says: new Set(), question: new Set(), rule: new Set(), consequence: new Set() },
    built: new Set(),
  };
  const shared = sources.flatMap(takersIn);
  for (const source of sources) {
    const own = takersIn(source);
    everyNode(source, (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const name = node.expression.text;
        const here = own.filter(([taker]) => taker === name);
        for (const [, at, kind] of here.length > 0 ? here : shared.filter(([taker]) => taker === name)) {
          const argument = node.arguments[at];
          if (argument) take(argument, kind, found);
        }
      }
      if (!ts.isPropertyAssignment(node) || !KINDS.includes(node.name.getText())) return;
      const holder = node.parent.parent;
      const late = ts.isPropertyAssignment(holder) && holder.name.getText() === 'ifLate';
      take(node.initializer, late ? 'consequence' : (node.name.getText() as Kind), found);
    });
  }
  return found;
}

const { keys, built } = keysInSource();

const valuesOf = (field: { readonly schema: Readonly<Record<string, unknown>> }) =>
  (field.schema.enum ?? []) as readonly string[];
const dashed = (text: string) => text.replaceAll('_', '-');

/** What the expressions that build a key can amount to. A new one must be added here with its words. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  "`${what.replace('_', '-')}-valid`": ['residence-document-valid', 'visa-valid'],
  "`no-valid-${what.replace('_', '-')}`": ['no-valid-residence-document', 'no-valid-visa'],
  "`family-member-${relative.status.replaceAll('_', '-')}`": valuesOf(EVENT_KINDS.family_member.fields.status).map(
    (status) => `family-member-${dashed(status)}`,
  ),
  "`ground-${ground.replaceAll('_', '-')}`": Object.keys(ACCELERATION_GROUNDS).map((g) => `ground-${dashed(g)}`),
  "event.because.replaceAll('_', '-')": valuesOf(EVENT_KINDS.responsibility_shifted.fields.because).map(dashed),
};

const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

describe('the scan of the rules', () => {
  test('knows every expression that builds a key', () => {
    expect(sorted(built)).toEqual(sorted(Object.keys(BUILT)));
  });

  test('sees what is there', () => {
    expect(keys.says).toContain('link-no-longer-fresh');
    expect(keys.says).toContain('no-family-legally-present');
    expect(keys.says).toContain('family-present');
    expect(keys.question).toContain('best-interests-between-states');
    expect(keys.consequence).toContain('silence-is-acceptance');
    expect(keys.rule).toContain('transfer-risk');
  });
});

const criteria = [pact2024, dublinIII].flatMap(({ responsibility }) => [
  ...responsibility.criteria.ordered,
  ...(responsibility.afterRelocation?.ordered ?? []),
]);

/** Rules that stand outside the criteria of a regime. */
const OWN_RULES = [
  ...RETURN_DETENTION_RULES,
  ...SCREENING_RULES,
  ...DETENTION_RULES,
  ...DETENTION_BARS,
  ...RECEPTION_RULES,
  takenAsMinor,
];

/** Ids written as `id: '…'` in a file of the position, where the list itself is not offered. */
const idsIn = (file: string): string[] => {
  const ids: string[] = [];
  const source = sources.find(({ fileName }) => fileName.endsWith(file));
  if (source)
    everyNode(source, (node) => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'id' && ts.isStringLiteral(node.initializer))
        ids.push(node.initializer.text);
    });
  return ids;
};

const enumerated = (
  of: string,
  fields: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>,
) =>
  Object.entries(fields).flatMap(([name, field]) => valuesOf(field).map((value) => ({ path: `${of}.${name}`, value })));

const choices = [
  ...enumerated('person', PERSON_FIELDS),
  ...Object.entries(EVENT_KINDS).flatMap(([type, kind]) => enumerated(type, kind.fields)),
];
const chosenWords = choices.map(({ path, value }) =>
  Object.hasOwn(english.values, `${path}.${value}`) ? `${path}.${value}` : value,
);

const ENTITLED = { ...english.duties, ...english.rights };

test.each<[string, Iterable<string>, Readonly<Record<string, unknown>>]>([
  ['reasons', [...keys.says, ...Object.values(BUILT).flat()], english.reasons],
  ['questions', keys.question, english.questions],
  ['consequences', [...keys.consequence, ...LIMITS.map((limit) => limit.ifLate.says)], english.consequences],
  [
    'rules',
    [
      ...keys.rule,
      ...criteria.map((rule) => rule.id),
      ...OWN_RULES.map((rule) => rule.id),
      ...INADMISSIBILITY_RULES.map((rule) => rule.id),
    ],
    english.rules,
  ],
  ['limits', LIMITS.map((limit) => limit.id), english.limits],
  ['conditions', Object.keys(CONDITIONS), english.conditions],
  ['qualifiers', LIMITS.flatMap((limit) => limit.variants.flatMap((v) => v.and ?? [])), english.qualifiers],
  [
    'steps',
    [
      'position/steps.ts',
      'position/determination-steps.ts',
      'position/return-steps.ts',
      'position/examination-steps.ts',
    ].flatMap((path) => idsIn(path)),
    english.steps,
  ],
  ['duties and rights', GUARANTEES.map((row) => row.id), ENTITLED],
  ['stages', STAGES, english.stages],
  ['regimes', REGIME_IDS, english.regimes],
  ['grounds', Object.keys(ACCELERATION_GROUNDS), english.grounds],
  ['events', Object.keys(EVENT_KINDS), english.events],
  ['values', chosenWords, english.values],
])('the %s of the law have words, and no word is left over', (_what, inLaw, words) => {
  expect(sorted(inLaw)).toEqual(sorted(Object.keys(words)));
});

test('duties and rights are told apart', () => {
  expect(sorted(DUTIES.map(({ id }) => id))).toEqual(sorted(Object.keys(english.duties)));
  expect(sorted(RIGHTS.map(({ id }) => id))).toEqual(sorted(Object.keys(english.rights)));
});

const tables = Object.entries(english).filter(([, table]) => typeof table === 'object') as [
  string,
  Readonly<Record<string, unknown>>,
][];
const SENTENCES = [
  'reasons',
  'questions',
  'consequences',
  'stages',
  'referrals',
  'receptions',
  'ages',
  'duties',
  'rights',
  'events',
  'returnDuties',
  'remains',
  'returnPhases',
  'returnFrames',
  'entryBans',
  'applicationKinds',
  'withdrawals',
  'admissibilities',
  'entryPriorities',
  'filePriorities',
  'protections',
];

test.each(tables)('the %s read as they should', (name, table) => {
  for (const [key, said] of Object.entries(table)) {
    if (typeof said !== 'string') continue;
    const where = `${name}.${key}: ${said}`;
    expect(said, where).toBe(said.trim());
    expect(said.length, where).toBeLessThan(161);
    if (SENTENCES.includes(name)) expect(said, where).toMatch(/^[A-Z“].*[.?]$/);
    else expect(said, where).not.toMatch(/\.$/);
    expect(said, where).not.toMatch(/[a-z]_[a-z]|\bshall\b|\bpursuant\b|\btherein\b|\bhereby\b/);
  }
});

test('the keys of the vocabularies are what they seem', () => {
  expect(Object.keys(english.regimes).every(isRegimeId)).toBe(true);
  expect(Object.keys(english.events).every(isEventType)).toBe(true);
  const judge: Actor = 'determining-authority';
  expect(english.actors[judge]).toBe('the authority that decides on the application');
});
