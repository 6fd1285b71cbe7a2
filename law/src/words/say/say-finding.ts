import type { Finding, MemberState } from '../../core/index.ts';
import type { Procedure, ReturnDuty } from '../../procedure/index.ts';
import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import type { Words } from '../words.ts';
import { sayMissing, sayReason } from './say-reason.ts';

/**
 * A finding as one or two sentences: the value where it holds, the last reason where it does not, the missing facts, or
 * the question that a human must answer.
 */
export function sayFinding<T>(finding: Finding<T>, sayYes: (value: T) => string, words: Words = english): string {
  switch (finding.holds) {
    case 'yes':
      return sayYes(finding.value);
    case 'no': {
      const last = finding.because.at(-1);
      return last ? sayReason(last, words) : '';
    }
    case 'unknown':
      return sayMissing(finding.missing, words);
    case 'judgement':
      return words.sentences.judgement(lookUp(words.questions, finding.question), words.actors[finding.by]);
  }
}

/** `Greece is responsible.` */
export const sayResponsible = (finding: Finding<MemberState>, words: Words = english): string =>
  sayFinding(finding, (state) => words.sentences.isResponsible(words.states[state]), words);

/** `Border procedure, demanded by the law (low recognition rate).` */
export const sayProcedure = (finding: Finding<Procedure>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ kind, duty, grounds }) =>
      words.sentences.procedure(
        words.procedures[kind],
        words.procedureDuties[duty],
        words.list(grounds.map((ground) => words.grounds[ground])),
      ),
    words,
  );

/** `A return decision must be issued.` */
export const sayReturnDecision = (finding: Finding<ReturnDuty>, words: Words = english): string =>
  sayFinding(finding, (duty) => words.returnDuties[duty], words);
