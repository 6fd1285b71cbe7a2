import {
  coverage,
  coveragePage,
  coverageTotals,
  LEGAL_QUESTIONS,
  type LegalQuestion,
  parseCitation,
  RULEBOOK,
  rulesIn,
  searchRules,
} from '@openpact/law';
import { type Command, type Input, UsageError } from '../command.ts';
import { readRegime, readText } from '../edges/index.ts';
import { nearest } from '../nearest.ts';
import { ruleAsJson, rulesAsText, shownScenarios } from '../rules/index.ts';

const USAGE = `rules [WORDS] [--question ${LEGAL_QUESTIONS.join('|')}] [--article 'AMMR 33'] [--regime R] [--json] [--coverage]`;

const isQuestion = (text: string): text is LegalQuestion => (LEGAL_QUESTIONS as readonly string[]).includes(text);

function askedQuestion(input: Input): LegalQuestion | undefined {
  const asked = readText(input, 'question');
  if (asked === undefined || isQuestion(asked)) return asked;
  const meant = nearest(asked, LEGAL_QUESTIONS);
  throw new UsageError(
    `There is no question "${asked}". ${meant ? `Did you mean ${meant}?` : `Choose one of ${LEGAL_QUESTIONS.join(', ')}.`}`,
  );
}

function chosen(input: Input) {
  const words = input.positionals.join(' ');
  const article = readText(input, 'article');
  const asked = askedQuestion(input);
  const regime = readRegime(input);
  if (article !== undefined && !parseCitation(article))
    throw new UsageError(`--article is "${article}", which is not a citation. Write it like --article 'AMMR 33'.`);
  const there = article === undefined ? undefined : new Set(rulesIn(article));
  return (words === '' ? RULEBOOK : searchRules(words)).filter(
    (entry) =>
      (asked === undefined || entry.question === asked) &&
      (there === undefined || there.has(entry)) &&
      (regime === undefined || entry.regimes.some((place) => place.regime === regime)),
  );
}

/** `openpact rules`: every rule of the law with its place, its figures and the facts it asks for. */
export const rules: Command = {
  name: 'rules',
  summary: 'List the rules of the law, or print the map of what they cover',
  usage: USAGE,
  options: {
    question: { type: 'string' },
    article: { type: 'string' },
    regime: { type: 'string' },
    json: { type: 'boolean' },
    coverage: { type: 'boolean' },
  },
  async run(input, io) {
    if (input.values.coverage) {
      if (
        Object.keys(input.values).some((name) => !['coverage', 'json'].includes(name)) ||
        input.positionals.length > 0
      )
        throw new UsageError('--coverage prints the whole map: it goes with --json only.');
      const entries = coverage(await shownScenarios());
      io.out(
        input.values.json
          ? JSON.stringify({ totals: coverageTotals(entries), paragraphs: entries }, null, 2)
          : coveragePage(entries),
      );
      return 0;
    }
    const found = chosen(input);
    if (input.values.json) {
      io.out(JSON.stringify({ rules: found.map(ruleAsJson) }, null, 2));
      return 0;
    }
    io.out(found.length === 0 ? 'No rule fits. Use fewer or other words.' : rulesAsText(found));
    return found.length === 0 ? 1 : 0;
  },
};
