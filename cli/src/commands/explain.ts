import {
  type Application,
  citationUrl,
  english,
  formatCitation,
  formatDay,
  LIMITS,
  parseCitation,
  resolveCitation,
  sayLimit,
} from '@openpact/law';
import { type Command, UsageError } from '../command.ts';

type Found = Extract<ReturnType<typeof resolveCitation>, { ok: true }>;

const applicationAsJson = ({ from, what, cite, note, recalled }: Application) => ({
  from: formatDay(from),
  what,
  ...(cite === undefined ? {} : { cite }),
  ...(note === undefined ? {} : { note }),
  recalled: recalled === true,
});

/** The time limits that stand in the article. */
const limitsIn = ({ act, parts }: Found) =>
  LIMITS.filter((limit) => {
    const place = parseCitation(limit.cite);
    return (
      parts.kind === 'article' && place?.kind === 'article' && place.act === act.key && place.number === parts.number
    );
  }).map((limit) => ({ id: limit.id, regime: limit.regime, what: sayLimit(limit.id), cite: limit.cite }));

function answerOf(found: Found) {
  const { act, parts, label, recalled } = found;
  const cite = formatCitation(parts);
  return {
    cite,
    label,
    act: {
      key: act.key,
      short: act.short,
      full: act.full,
      celex: act.celex,
      applies: act.applies.map(applicationAsJson),
    },
    ...(act.repealed === undefined ? {} : { repealed: formatDay(act.repealed) }),
    url: citationUrl(cite),
    recalled,
    limits: limitsIn(found),
  };
}

function asText({ cite, label, act, url, recalled, limits, repealed }: ReturnType<typeof answerOf>): string {
  return [
    `${cite}: ${label}`,
    act.full,
    url,
    ...act.applies.map(
      ({ from, what, recalled: unsure }) => `Applies from ${from}: ${what}${unsure ? ' (recalled)' : ''}`,
    ),
    ...(repealed === undefined ? [] : [`No longer applies from ${repealed}`]),
    ...(recalled ? ['What stands here of it is recalled, not read.'] : []),
    ...(limits.length === 0 ? [] : ['', 'Time limits in this article:']),
    ...limits.map(({ id, regime, what, cite: place }) => `  ${id}: ${what} (${place}, ${english.regimes[regime]})`),
  ].join('\n');
}

/** `openpact explain`: what a citation is about, in our own words, and where to read it. */
export const explain: Command = {
  name: 'explain',
  summary: 'Tell what a citation is about, and where to read it',
  usage: 'explain CITATION [--json]',
  options: { json: { type: 'boolean' } },
  async run({ values, positionals }, io) {
    if (positionals.length === 0) throw new UsageError('Which citation? Write it like openpact explain "AMMR 33(1)".');
    const found = resolveCitation(positionals.join(' '));
    if (!found.ok) throw new UsageError(found.reason);
    const answer = answerOf(found);
    io.out(values.json ? JSON.stringify(answer, null, 2) : asText(answer));
    return 0;
  },
};
