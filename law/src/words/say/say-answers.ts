import type { Finding } from '../../core/index.ts';
import type { Position } from '../../position/index.ts';
import { english } from '../english/index.ts';
import type { Words } from '../words.ts';
import {
  sayAdmissibility,
  sayApplication,
  sayDeparturePeriod,
  sayDetention,
  sayEntryBan,
  sayMinority,
  sayPriority,
  sayProcedure,
  sayProtection,
  sayReception,
  sayReduction,
  sayRemain,
  sayRemedy,
  sayResponsible,
  sayReturn,
  sayReturnDecision,
  sayScreening,
} from './say-finding.ts';

/** One of the answers of a position. */
export interface SaidAnswer {
  /** Part of the position: `responsible`. */
  readonly part: AnswerPart;
  readonly said: string;
  readonly finding: Finding<unknown>;
  /** Whether it tells something of this case; where not, the other answers show it, or nothing has happened yet. */
  readonly tells: boolean;
}

type Findings = { [Part in keyof Position as Position[Part] extends Finding<unknown> ? Part : never]: Position[Part] };

/** The parts of a position that answer a question. */
export type AnswerPart = keyof Findings;

interface Row<Part extends AnswerPart> {
  readonly part: Part;
  readonly say: (finding: Findings[Part], words: Words) => string;
  readonly tells: (finding: Findings[Part]) => boolean;
}

const row = <Part extends AnswerPart>(part: Part, say: Row<Part>['say'], tells: Row<Part>['tells']): Row<AnswerPart> =>
  ({ part, say, tells }) as unknown as Row<AnswerPart>;

const always = (): boolean => true;
const unlessNo = ({ holds }: Finding<unknown>): boolean => holds !== 'no';

/** A first application that stands says nothing. */
const notPlain = (finding: Findings['application']): boolean =>
  finding.holds !== 'yes' ||
  finding.value.kind !== 'first' ||
  finding.value.furtherRepresentation === true ||
  finding.value.withdrawn !== undefined;

/** The answers, in the order in which people look for them. */
const ROWS: readonly Row<AnswerPart>[] = [
  row('responsible', sayResponsible, always),
  row('application', sayApplication, notPlain),
  row('admissibility', sayAdmissibility, unlessNo),
  row('procedure', sayProcedure, always),
  row('returnDecision', sayReturnDecision, ({ holds }) => holds === 'yes'),
  row('priority', sayPriority, unlessNo),
  row('protection', sayProtection, unlessNo),
  row('screening', sayScreening, unlessNo),
  row(
    'minority',
    sayMinority,
    (age) => age.holds === 'judgement' || (age.holds === 'yes' && !age.because[0]?.facts.includes('person.born')),
  ),
  // Full reception is the rule, and stands among the rights.
  row('reception', sayReception, (reception) => reception.holds !== 'yes' || reception.value !== 'full'),
  row('receptionReduction', sayReduction, unlessNo),
  // A no matters here as much as a yes: who is held without a ground goes free.
  row('detention', sayDetention, ({ because }) => because[0]?.rule !== 'detention-question'),
  row('rightToRemain', sayRemain, unlessNo),
  row('remedy', sayRemedy, unlessNo),
  row('return', sayReturn, unlessNo),
  row('departurePeriod', sayDeparturePeriod, unlessNo),
  row('entryBan', sayEntryBan, unlessNo),
];

/** Every answer of a position in words, in the order in which people look for them. */
export const sayAnswers = (position: Position, words: Words = english): SaidAnswer[] =>
  ROWS.map(({ part, say, tells }) => {
    const finding = position[part];
    return { part, said: say(finding, words), finding, tells: tells(finding) };
  });
