import { ASSOCIATED_STATES, MEMBER_STATES, REGIME_IDS } from '../../core/index.ts';
import { EVENT_KINDS } from '../../file/index.ts';
import { english } from '../english/index.ts';

/** A JSON Schema, 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description === undefined ? {} : { description }),
});
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
});
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with nothing but these properties; those named in `may` can be absent. */
export const object = (properties: Readonly<Record<string, Schema>>, may: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !may.includes(name)),
  additionalProperties: false,
});

const happened = object({ type: ref('EventType'), on: ref('Day') });

/** The pieces that the schemas of several outputs share. Keys of the law are listed, so that a reader knows them all. */
export const SHARED_DEFS: Readonly<Record<string, Schema>> = {
  Day: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  State: { enum: [...MEMBER_STATES, ...ASSOCIATED_STATES] },
  Regime: { enum: REGIME_IDS },
  Cite: { type: 'string', description: 'A place in an act: AMMR 33(1)' },
  Url: { type: 'string', format: 'uri' },
  Period: { type: 'string', pattern: '^\\d+ (hour|day|working day|week|month|year)s?$' },
  EventType: { enum: Object.keys(EVENT_KINDS) },
  Actor: { enum: Object.keys(english.actors) },
  Step: object(
    {
      day: ref('Day'),
      why: text('Why, in words'),
      cite: ref('Cite'),
      key: { enum: Object.keys(english.reckoning) },
      movedFrom: ref('Day'),
    },
    ['movedFrom'],
  ),
  Consequence: object(
    {
      says: text('What happens, in words'),
      cite: ref('Cite'),
      becomes: ref('EventType'),
      key: { enum: Object.keys(english.consequences) },
      dutyRemains: flag('What was to be done is still owed'),
    },
    ['becomes'],
  ),
  OtherReading: { ...object({ due: ref('Day'), cite: ref('Cite') }), description: 'The day on another reading' },
  Clock: object(
    {
      id: text('Name of the limit'),
      what: text('What must be done'),
      cite: ref('Cite'),
      url: ref('Url'),
      startedBy: happened,
      length: ref('Period'),
      due: { ...ref('Day'), description: 'Last day' },
      dueAtMost: { ...ref('Day'), description: 'Latest last day that national law may choose' },
      hours: object({
        planUntil: text('Local time of the end by the clock: plan on it'),
        lateAfter: text('Local time of the end of whole hours: late only after it'),
      }),
      otherwise: ref('OtherReading'),
      steps: listOf(ref('Step')),
      actor: ref('Actor'),
      actingIn: ref('State'),
      state: { enum: Object.keys(english.clockStates) },
      metBy: happened,
      ifLate: ref('Consequence'),
      recalled: flag('The figure is recalled, not read in the act'),
      words: text(),
    },
    ['dueAtMost', 'hours', 'otherwise', 'actingIn', 'metBy'],
  ),
  Reason: object(
    {
      rule: text(),
      cite: ref('Cite'),
      url: ref('Url'),
      says: text('Key of the sentence'),
      facts: listOf(text()),
      recalled: { const: true, description: 'A place or figure that is recalled, not read in the act' },
      words: text('The sentence'),
    },
    ['recalled'],
  ),
};

/** The schema of a finding with a value of this kind. */
export const findingOf = (value: Schema): Schema => {
  const because = listOf(ref('Reason'));
  const restsOnRecalled: Schema = { const: true, description: 'The answer rests on something recalled, not confirmed' };
  const may = ['restsOnRecalled'];
  return {
    oneOf: [
      object({ holds: { const: 'yes' }, value, words: text(), restsOnRecalled, because }, may),
      object({ holds: { const: 'no' }, words: text(), restsOnRecalled, because }, may),
      object(
        {
          holds: { const: 'unknown' },
          missing: listOf(text()),
          missingWords: listOf(text()),
          words: text(),
          restsOnRecalled,
          because,
        },
        may,
      ),
      object(
        { holds: { const: 'judgement' }, question: text(), by: ref('Actor'), words: text(), restsOnRecalled, because },
        may,
      ),
    ],
  };
};
