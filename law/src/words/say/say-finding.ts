import type { Admissibility } from '../../admissibility/index.ts';
import type { Remedy } from '../../appeal/index.ts';
import type { ApplicationStanding } from '../../application/index.ts';
import { type Finding, type MemberState, restsOnRecalled } from '../../core/index.ts';
import type { Priority, Procedure, ReturnDuty } from '../../procedure/index.ts';
import type { ProtectionStanding } from '../../protection/index.ts';
import type { DetentionGround, Reception } from '../../reception/index.ts';
import type { Remain } from '../../remain/index.ts';
import type { DeparturePeriod, EntryBan, ReturnDetentionGround, ReturnState } from '../../return/index.ts';
import type { Screening } from '../../screening/index.ts';
import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import type { Words } from '../words.ts';
import { sayFact, sayValue } from './say-fact.ts';
import { sayMissing, sayReason } from './say-reason.ts';

/**
 * A finding as one or two sentences: the value where it holds, the last reason where it does not, the missing facts, or
 * the question that a human must answer. One that rests on something recalled says so.
 */
export function sayFinding<T>(finding: Finding<T>, sayYes: (value: T) => string, words: Words = english): string {
  const said = sayAnswer(finding, sayYes, words);
  return restsOnRecalled(finding) ? `${said} ${words.sentences.recalled()}` : said;
}

function sayAnswer<T>(finding: Finding<T>, sayYes: (value: T) => string, words: Words): string {
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

/** `The person may stay until the decision.` */
export const sayRemain = (finding: Finding<Remain>, words: Words = english): string =>
  sayFinding(finding, (value) => words.remains[value], words);

/** `The rejection and the return decision can be appealed together, in the short time.` */
export const sayRemedy = (finding: Finding<Remedy>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ against, limit }) => `${words.remediesAgainst[against]}, ${words.remedyLimits[limit]}.`,
    words,
  );

/** `Return from the border. The person has time to leave voluntarily.` */
export const sayReturn = (finding: Finding<ReturnState>, words: Words = english): string =>
  sayFinding(finding, ({ frame, phase }) => `${words.returnFrames[frame]} ${words.returnPhases[phase]}`, words);

/** `Time to leave voluntarily: 7 days to 30 days.` */
export const sayDeparturePeriod = (finding: Finding<DeparturePeriod>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ least, atMost }) => words.sentences.departurePeriod(least && words.period(least), words.period(atMost)),
    words,
  );

/** `A ban on coming back may be issued.` */
export const sayEntryBan = (finding: Finding<EntryBan>, words: Words = english): string =>
  sayFinding(finding, (value) => words.entryBans[value], words);

/** `Screening at the external border (Italy): under way. Then the application is registered.` */
export const sayScreening = (finding: Finding<Screening>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ kind, by, standing, refer, open, formLacks }) =>
      [
        `${words.screenings[kind]} (${words.states[by]}): ${words.screeningStandings[standing]}.`,
        words.referrals[refer],
        ...(open.length > 0 ? [words.sentences.stillOpen(open.map((part) => partIn(part, words)))] : []),
        ...(formLacks.length > 0 ? [words.sentences.formLacks(formLacks.map((entry) => entryIn(entry, words)))] : []),
      ].join(' '),
    words,
  );

const partIn = (part: string, words: Words): string => sayValue('screening_step_done', 'step', part, words);

const entryIn = (entry: string, words: Words): string =>
  sayFact(entry.includes('.') ? entry : `screening_form_filled.${entry}`, words);

/** `The person is treated as a minor.` */
export const sayMinority = (finding: Finding<'minor'>, words: Words = english): string =>
  sayFinding(finding, (value) => words.ages[value], words);

/** `The person has reception conditions.` */
export const sayReception = (finding: Finding<Reception>, words: Words = english): string =>
  sayFinding(finding, (value) => words.receptions[value], words);

/** The ground on which reception conditions were reduced, or whether they should be. */
export const sayReduction = (finding: Finding<string>, words: Words = english): string =>
  sayFinding(finding, (ground) => `${capital(lookUp(words.values, ground))}.`, words);

/** `Held to secure a transfer to the responsible State.` */
export const sayDetention = (
  finding: Finding<DetentionGround | ReturnDetentionGround>,
  words: Words = english,
): string => sayFinding(finding, (ground) => words.sentences.held(words.detentionGrounds[ground]), words);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `A first application.` */
export const sayApplication = (finding: Finding<ApplicationStanding>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ kind, furtherRepresentation, withdrawn }) =>
      [
        words.applicationKinds[kind],
        ...(furtherRepresentation ? [words.applicationKinds.further] : []),
        ...(withdrawn ? [words.withdrawals[withdrawn]] : []),
      ].join(' '),
    words,
  );

/** `The application may be rejected as not admissible: safe third country.` */
export const sayAdmissibility = (finding: Finding<Admissibility>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ verdict, ground }) =>
      words.sentences.withGround(words.admissibilities[verdict], ground && lookUp(words.values, ground)),
    words,
  );

/** `Comes last when places at the border do not suffice.` */
export const sayPriority = (finding: Finding<Priority>, words: Words = english): string =>
  sayFinding(
    finding,
    ({ entry, file }) =>
      [
        ...(entry === 'no_order' ? [] : [words.entryPriorities[entry]]),
        ...(file === 'no_order' ? [] : [words.filePriorities[file]]),
      ].join(' '),
    words,
  );

/** `Protection is being examined again.` */
export const sayProtection = (finding: Finding<ProtectionStanding>, words: Words = english): string =>
  sayFinding(finding, ({ standing }) => words.protections[standing], words);
