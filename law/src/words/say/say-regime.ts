import type { CaseFile } from '../../file/index.ts';
import { pact2024, regimeChoice } from '../../regimes/index.ts';
import { english } from '../english/index.ts';
import type { Words } from '../words.ts';

/** The regime whose criteria apply to a file, and why, as a sentence. */
export function sayRegimeOf(file: CaseFile, words: Words = english): string {
  const choice = regimeChoice(file);
  const regime = words.regimes[choice.regime.id];
  const first = file.events.find((e) => e.type === 'application_registered' || e.type === 'application_lodged');
  const change = words.day(pact2024.from.day);
  if (choice.why === 'moved-on-since' && first)
    return words.sentences.regimeAcrossTheChange(regime, words.regimes['dublin-iii'], words.day(first.on), change);
  return first === undefined
    ? words.sentences.regimeWithoutApplication(regime)
    : words.sentences.regimeByApplication(regime, words.day(first.on), first.on < pact2024.from.day, change);
}
