import { formatDay, formatPeriod } from '../../core/index.ts';
import { type CaseEvent, writeEvent } from '../../file/index.ts';
import type { Breach, Duty, NextStep, Position, Right } from '../../position/index.ts';
import { english } from '../english/index.ts';
import { lookUp } from '../look-up.ts';
import {
  sayAdmissibility,
  sayApplication,
  sayDeparturePeriod,
  sayDetention,
  sayEntryBan,
  sayLimit,
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
} from '../say/index.ts';
import type { Words } from '../words.ts';
import { clockAsJson } from './clock-as-json.ts';
import { eurodacAsJson } from './eurodac-as-json.ts';
import { findingAsJson } from './finding-as-json.ts';
import { placeAsJson } from './reason-as-json.ts';

const dutyAsJson = (duty: Duty, words: Words) => ({
  id: duty.id,
  kind: duty.kind,
  theme: duty.theme,
  actor: duty.actor,
  ...placeAsJson(duty.cite),
  ...(duty.pace === undefined ? {} : { pace: duty.pace }),
  ...(duty.due === undefined ? {} : { due: formatDay(duty.due) }),
  ...(duty.recalled ? { recalled: true as const } : {}),
  words: lookUp(words.duties, duty.id),
});

const rightAsJson = (right: Right, words: Words) => ({
  id: right.id,
  theme: right.theme,
  ...placeAsJson(right.cite),
  ...(right.recalled ? { recalled: true as const } : {}),
  words: lookUp(words.rights, right.id),
});

const nextAsJson = (step: NextStep, words: Words) => ({
  id: step.id,
  actor: step.actor,
  ...placeAsJson(step.cite),
  records: step.records,
  ...(step.limit === undefined ? {} : { limit: step.limit }),
  ...(step.due === undefined ? {} : { due: formatDay(step.due) }),
  words: lookUp(words.steps, step.id),
});

const breachAsJson = (breach: Breach, words: Words) => ({
  limit: breach.limit,
  ...placeAsJson(breach.cite),
  due: formatDay(breach.due),
  ...(breach.metOn === undefined ? {} : { metOn: formatDay(breach.metOn) }),
  words: sayLimit(breach.limit, words),
});

const deemedAsJson = (event: CaseEvent, words: Words): { readonly [field: string]: unknown } => ({
  ...writeEvent(event),
  deemed: true,
  words: words.events[event.type],
});

/** The periods as text. */
const inWords = (finding: Position['departurePeriod']) =>
  finding.holds === 'yes'
    ? {
        ...finding,
        value: {
          ...(finding.value.least ? { least: formatPeriod(finding.value.least) } : {}),
          atMost: formatPeriod(finding.value.atMost),
        },
      }
    : finding;

/**
 * A position as plain data for programs and people: days as text, every finding, clock, duty, right and step with its
 * words in one language beside its key. The JSON Schema is {@link positionSchema}.
 */
export const positionAsJson = (position: Position, words: Words = english) => ({
  regime: position.regime,
  on: formatDay(position.on),
  stage: position.stage,
  stageWords: words.stages[position.stage],
  responsible: findingAsJson(position.responsible, sayResponsible(position.responsible, words), words),
  application: findingAsJson(position.application, sayApplication(position.application, words), words),
  admissibility: findingAsJson(position.admissibility, sayAdmissibility(position.admissibility, words), words),
  procedure: findingAsJson(position.procedure, sayProcedure(position.procedure, words), words),
  priority: findingAsJson(position.priority, sayPriority(position.priority, words), words),
  protection: findingAsJson(position.protection, sayProtection(position.protection, words), words),
  returnDecision: findingAsJson(position.returnDecision, sayReturnDecision(position.returnDecision, words), words),
  rightToRemain: findingAsJson(position.rightToRemain, sayRemain(position.rightToRemain, words), words),
  remedy: findingAsJson(position.remedy, sayRemedy(position.remedy, words), words),
  return: findingAsJson(position.return, sayReturn(position.return, words), words),
  departurePeriod: findingAsJson(
    inWords(position.departurePeriod),
    sayDeparturePeriod(position.departurePeriod, words),
    words,
  ),
  entryBan: findingAsJson(position.entryBan, sayEntryBan(position.entryBan, words), words),
  screening: findingAsJson(position.screening, sayScreening(position.screening, words), words),
  minority: findingAsJson(position.minority, sayMinority(position.minority, words), words),
  reception: findingAsJson(position.reception, sayReception(position.reception, words), words),
  receptionReduction: findingAsJson(
    position.receptionReduction,
    sayReduction(position.receptionReduction, words),
    words,
  ),
  detention: findingAsJson(position.detention, sayDetention(position.detention, words), words),
  eurodac: eurodacAsJson(position.eurodac, position.on, words),
  clocks: position.clocks.map((clock) => clockAsJson(clock, words)),
  duties: position.duties.map((duty) => dutyAsJson(duty, words)),
  rights: position.rights.map((right) => rightAsJson(right, words)),
  next: position.next.map((step) => nextAsJson(step, words)),
  breaches: position.breaches.map((breach) => breachAsJson(breach, words)),
  deemed: position.deemed.map((event) => deemedAsJson(event, words)),
});

/** What {@link positionAsJson} gives. */
export type PositionJson = ReturnType<typeof positionAsJson>;
