import { INADMISSIBILITY_GROUNDS } from '../../admissibility/index.ts';
import { PACES, THEMES } from '../../guarantees/index.ts';
import { STAGES } from '../../position/index.ts';
import { REDUCTION_GROUNDS } from '../../reception/index.ts';
import { FORM_ENTRIES, SCREENING_PARTS } from '../../screening/index.ts';
import { english } from '../english/index.ts';
import { eurodacSchema } from './eurodac-as-json.ts';
import { DIALECT, findingOf, flag, listOf, object, ref, type Schema, SHARED_DEFS, text } from './schema-parts.ts';

const RECALLED: Schema = { const: true, description: 'Recalled, not read in the act' };

/** The properties of a position as JSON; a caller may add its own beside them. */
export const positionProperties = (): Readonly<Record<string, Schema>> => ({
  regime: ref('Regime'),
  on: { ...ref('Day'), description: 'The day asked about' },
  stage: { enum: STAGES },
  stageWords: text(),
  responsible: findingOf(ref('State')),
  application: findingOf(
    object(
      {
        kind: { enum: ['first', 'subsequent'] },
        before: { type: 'integer', description: 'Applications with a final decision before this one' },
        furtherRepresentation: flag('Something was added while a decision was not final'),
        withdrawn: { enum: Object.keys(english.withdrawals) },
        counsellingMayBeLeftOut: flag('Free counselling may be left out'),
      },
      ['withdrawn'],
    ),
  ),
  admissibility: findingOf(
    object(
      {
        verdict: { enum: Object.keys(english.admissibilities) },
        ground: { enum: INADMISSIBILITY_GROUNDS },
        nationalLaw: { const: 'allows' },
      },
      ['ground', 'nationalLaw'],
    ),
  ),
  procedure: findingOf(
    object(
      {
        kind: { enum: Object.keys(english.procedures) },
        duty: { enum: Object.keys(english.procedureDuties) },
        grounds: listOf({ enum: Object.keys(english.grounds) }),
        rate: object(
          {
            country: text(),
            year: { type: 'integer', description: 'Year of the data' },
            low: { type: 'number', description: 'Lowest value, from 0 to 1' },
            high: { type: 'number', description: 'Highest value; the same where the counts are known' },
            source: text(),
            counts: object({ protection: { type: 'integer' }, total: { type: 'integer' } }),
            hangsOnRounding: flag('With counts that are not rounded the answer might be another one'),
          },
          ['counts'],
        ),
      },
      ['rate'],
    ),
  ),
  priority: findingOf(
    object({
      entry: { enum: Object.keys(english.entryPriorities) },
      file: { enum: Object.keys(english.filePriorities) },
    }),
  ),
  protection: findingOf(
    object(
      {
        standing: { enum: Object.keys(english.protections) },
        status: { enum: ['refugee_status', 'subsidiary_protection'] },
        under: { enum: ['apr', 'directive'] },
      },
      ['under'],
    ),
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
      open: listOf({ enum: SCREENING_PARTS.map(({ part }) => part) }, 'Parts that are still to be done'),
      formLacks: listOf({ enum: FORM_ENTRIES.map(([entry]) => entry) }, 'What the form lacks, once one was filled in'),
    }),
  ),
  minority: findingOf({ enum: Object.keys(english.ages) }),
  reception: findingOf({ enum: Object.keys(english.receptions) }),
  receptionReduction: findingOf({ enum: Object.keys(REDUCTION_GROUNDS) }),
  detention: findingOf({ enum: Object.keys(english.detentionGrounds) }),
  eurodac: { ...eurodacSchema(), description: 'What Eurodac holds of the person, and what is still to be sent' },
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
        recalled: RECALLED,
        words: text(),
      },
      ['pace', 'due', 'recalled'],
    ),
    'What must, must not or may be done; what has a last day comes first',
  ),
  rights: listOf(
    object(
      { id: text(), theme: { enum: THEMES }, cite: ref('Cite'), url: ref('Url'), recalled: RECALLED, words: text() },
      ['recalled'],
    ),
  ),
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
