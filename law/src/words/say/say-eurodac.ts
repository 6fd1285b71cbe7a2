import type { Citation, Day } from '../../core/index.ts';
import { COUNTED_ONCE, type DataSet, type EurodacRecord, type ToSend } from '../../eurodac/index.ts';
import { english } from '../english/index.ts';
import type { Words } from '../words.ts';
import { sayValue } from './say-fact.ts';

/** A sentence about the data of a person in Eurodac, and the places on which it rests. */
export interface SaidOfData {
  readonly said: string;
  readonly cites: readonly Citation[];
}

const categoryIn = (words: Words, category: DataSet['category']): string =>
  sayValue('biometrics_sent', 'category', category, words);

/** `Applicant for protection: sent by Germany on Wednesday 9 September 2026, kept until …` */
export function sayDataSet(set: DataSet, words: Words = english): string {
  const { category, state, sentOn, expiresOn, comparedOnly, erasedOn, mark } = set;
  return words.eurodac.dataSet({
    category: categoryIn(words, category),
    state: words.states[state],
    sentOn: words.day(sentOn),
    keptUntil: expiresOn === undefined ? undefined : words.day(expiresOn),
    comparedOnly: comparedOnly === true,
    erasedOn: erasedOn === undefined ? undefined : words.day(erasedOn),
    markedSince: mark && words.day(mark.since),
    markedBecause: mark && words.eurodac.markedBecause[mark.because],
  });
}

/** Who must still send what, and by when. */
export const sayToSend = (owed: ToSend, on: Day, words: Words = english): string =>
  words.eurodac.toSend({
    category: categoryIn(words, owed.category),
    state: owed.in === undefined ? undefined : words.states[owed.in],
    due: words.day(owed.due),
    late: owed.due < on,
  });

/** Everything about the data of a person, sentence by sentence: what is owed first, then what is there. */
export function sayEurodac(record: EurodacRecord, on: Day, words: Words = english): SaidOfData[] {
  const { dataSets, toSend, firstAppliedIn } = record;
  const linked = words.eurodac.linked(dataSets.length, firstAppliedIn);
  return [
    ...toSend.map((owed) => ({ said: sayToSend(owed, on, words), cites: [owed.cite] })),
    ...dataSets.map((set) => ({
      said: sayDataSet(set, words),
      cites: [set.keptCite, ...(set.mark ? [set.mark.cite] : [])],
    })),
    ...(linked === '' ? [] : [{ said: linked, cites: COUNTED_ONCE }]),
  ];
}
