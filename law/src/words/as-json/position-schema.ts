import { PACES, THEMES } from '../../guarantees/index.ts';
import { STAGES } from '../../position/index.ts';
import { REDUCTION_GROUNDS } from '../../reception/index.ts';
import { english } from '../english/index.ts';
import { DIALECT, findingOf, listOf, object, ref, type Schema, SHARED_DEFS, text } from './schema-parts.ts';

/** The properties of a position as JSON; a caller may add its own beside them. */
export const positionProperties = (): Readonly<Record<string, Schema>> => ({
  regime: ref('Regime'),
  on: { ...ref('Day'), description: 'The day asked about' },
  stage: { enum: STAGES },
  stageWords: text(),
  responsible: findingOf(ref('State')),
  procedure: findingOf(
    object({
      kind: { enum: Object.keys(english.procedures) },
      duty: { enum: Object.keys(english.procedureDuties) },
      grounds: listOf({ enum: Object.keys(english.grounds) }),
    }),
  ),
  returnDecision: findingOf({ enum: Object.keys(english.returnDuties) }),
  rightToRemain: findingOf({ enum: Object.keys(english.remains) }),
  remedy: findingOf(
    object({
      limit: { enum: Object.keys(english.remedyLimits) },
      against: { enum: Object.keys(english.remediesAgainst) },
      returnDecisionApart: { type: 'boolean' },
    }),
  ),
  return: findingOf(
    object({
      frame: { enum: Object.keys(english.returnFrames) },
      phase: { enum: Object.keys(english.returnPhases) },
    }),
  ),
  departurePeriod: findingOf(object({ least: text(), atMost: text() }, ['least'])),
  entryBan: findingOf({ enum: Object.keys(english.entryBans) }),
  screening: findingOf(
    object({
      kind: { enum: Object.keys(english.screenings) },
      by: ref('State'),
      standing: { enum: Object.keys(english.screeningStandings) },
      refer: { enum: Object.keys(english.referrals) },
    }),
  ),
  minority: findingOf({ enum: Object.keys(english.ages) }),
  reception: findingOf({ enum: Object.keys(english.receptions) }),
  receptionReduction: findingOf({ enum: Object.keys(REDUCTION_GROUNDS) }),
  detention: findingOf({ enum: Object.keys(english.detentionGrounds) }),
  clocks: listOf(ref('Clock')),
  duties: listOf(
    object(
      {
        id: text(),
        kind: { enum: ['duty', 'prohibition', 'option'] },
        theme: { enum: THEMES },
        actor: ref('Actor'),
        cite: ref('Cite'),
        url: ref('Url'),
        pace: { enum: PACES },
        due: ref('Day'),
        words: text(),
      },
      ['pace', 'due'],
    ),
    'What must, must not or may be done; what has a last day comes first',
  ),
  rights: listOf(object({ id: text(), theme: { enum: THEMES }, cite: ref('Cite'), url: ref('Url'), words: text() })),
  next: listOf(
    object(
      {
        id: text(),
        actor: ref('Actor'),
        cite: ref('Cite'),
        url: ref('Url'),
        records: ref('EventType'),
        limit: text(),
        due: ref('Day'),
        words: text(),
      },
      ['limit', 'due'],
    ),
  ),
  breaches: listOf(
    object({ limit: text(), cite: ref('Cite'), url: ref('Url'), due: ref('Day'), metOn: ref('Day'), words: text() }, [
      'metOn',
    ]),
  ),
  deemed: listOf(
    {
      type: 'object',
      properties: { type: ref('EventType'), on: ref('Day'), deemed: { const: true }, words: text() },
      required: ['type', 'on', 'deemed', 'words'],
    },
    'What the law took as done because a time limit passed',
  ),
});

/** The JSON Schema (2020-12) of what `positionAsJson` gives. */
export const positionSchema = (): Schema => ({
  $schema: DIALECT,
  title: 'OpenPact position',
  description: 'What the law says of one person on one day.',
  ...object(positionProperties()),
  $defs: SHARED_DEFS,
});
