import { formatDay } from '../../core/index.ts';
import { CATEGORIES, type DataSet, type EurodacRecord, type ToSend } from '../../eurodac/index.ts';
import type { Position } from '../../position/index.ts';
import { sayDataSet, sayToSend } from '../say/index.ts';
import type { Words } from '../words.ts';
import { placeAsJson } from './reason-as-json.ts';
import { flag, listOf, object, ref, type Schema, text } from './schema-parts.ts';

const dataSetAsJson = (set: DataSet, words: Words) => ({
  category: set.category,
  state: set.state,
  sentOn: formatDay(set.sentOn),
  ...(set.expiresOn === undefined ? {} : { keptUntil: formatDay(set.expiresOn) }),
  ...placeAsJson(set.keptCite),
  ...(set.comparedOnly ? { comparedOnly: true as const } : {}),
  ...(set.recalled ? { recalled: true as const } : {}),
  ...(set.erasedOn === undefined ? {} : { erasedOn: formatDay(set.erasedOn) }),
  ...(set.mark
    ? { mark: { since: formatDay(set.mark.since), because: set.mark.because, ...placeAsJson(set.mark.cite) } }
    : {}),
  words: sayDataSet(set, words),
});

const toSendAsJson = (owed: ToSend, on: Position['on'], words: Words) => ({
  category: owed.category,
  limit: owed.limit,
  actor: owed.actor,
  ...(owed.in === undefined ? {} : { state: owed.in }),
  due: formatDay(owed.due),
  ...placeAsJson(owed.cite),
  words: sayToSend(owed, on, words),
});

/** The data of a person in Eurodac as plain data. */
export const eurodacAsJson = (
  { dataSets, toSend, firstAppliedIn }: EurodacRecord,
  on: Position['on'],
  words: Words,
) => ({
  dataSets: dataSets.map((set) => dataSetAsJson(set, words)),
  toSend: toSend.map((owed) => toSendAsJson(owed, on, words)),
  ...(firstAppliedIn === undefined ? {} : { firstAppliedIn }),
});

const category: Schema = { enum: CATEGORIES.map((row) => row.category) };

/** The schema of {@link eurodacAsJson}. */
export const eurodacSchema = (): Schema =>
  object(
    {
      dataSets: listOf(
        object(
          {
            category,
            state: ref('State'),
            sentOn: ref('Day'),
            keptUntil: { ...ref('Day'), description: 'The last day on which the data are kept' },
            cite: ref('Cite'),
            url: ref('Url'),
            comparedOnly: flag('Only compared, and not stored'),
            recalled: flag('Rests on a place that is recalled, not read in the act'),
            erasedOn: ref('Day'),
            mark: object({
              since: ref('Day'),
              because: { enum: ['protection', 'residence-document'] },
              cite: ref('Cite'),
              url: ref('Url'),
            }),
            words: text(),
          },
          ['keptUntil', 'comparedOnly', 'recalled', 'erasedOn', 'mark'],
        ),
        'One linked sequence: one person',
      ),
      toSend: listOf(
        object(
          {
            category,
            limit: text(),
            actor: ref('Actor'),
            state: ref('State'),
            due: ref('Day'),
            cite: ref('Cite'),
            url: ref('Url'),
            words: text(),
          },
          ['state'],
        ),
      ),
      firstAppliedIn: {
        type: 'integer',
        description: 'The year in which the person counts as an applicant for the first time',
      },
    },
    ['firstAppliedIn'],
  );
