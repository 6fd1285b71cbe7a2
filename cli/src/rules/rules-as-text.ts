import { english, LEGAL_QUESTIONS, questionWords, type RuleEntry } from '@openpact/law';

const WIDTH = 100;

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

const linesOf = ({ id, title, meaning, regimes, parameters }: RuleEntry): string[] => [
  `${title}  [${id}]`,
  ...wrapped(meaning, '    '),
  ...regimes.flatMap(({ regime, cites, recalled }) => [
    ...wrapped(`${english.regimes[regime]}: ${cites.join(', ')}${recalled ? ' (recalled, not read)' : ''}`, '    '),
    ...parameters
      .filter((each) => each.regime === regime)
      .flatMap(({ name, value }) => wrapped(`- ${name}: ${value}`, '      ')),
  ]),
  '',
];

/** Rules for a reader at a terminal, by legal question. */
export const rulesAsText = (entries: readonly RuleEntry[]): string =>
  LEGAL_QUESTIONS.flatMap((question) => {
    const those = entries.filter((entry) => entry.question === question);
    return those.length === 0 ? [] : [questionWords[question].title.toUpperCase(), '', ...those.flatMap(linesOf)];
  })
    .join('\n')
    .trimEnd();
