import type { CaseFile } from '../../file/index.ts';
import { pact2024, regimeOf } from '../../regimes/index.ts';
import { english } from '../english/index.ts';
import type { Words } from '../words.ts';

/** The regime whose criteria apply to a file, and why, as a sentence. */
export function sayRegimeOf(file: CaseFile, words: Words = english): string {
  const regime = words.regimes[regimeOf(file).id];
  const first = file.events.find((e) => e.type === 'application_registered' || e.type === 'application_lodged');
  const change = words.day(pact2024.from.day);
  return first === undefined
    ? words.sentences.regimeWithoutApplication(regime)
    : words.sentences.regimeByApplication(regime, words.day(first.on), first.on < pact2024.from.day, change);
}
