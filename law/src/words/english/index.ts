import type { Words } from '../words.ts';
import { actors } from './actors.ts';
import { distanceInWords, fullDay, periodInWords } from './calendar.ts';
import { clockStates } from './clock-states.ts';
import { conditions, qualifiers } from './conditions.ts';
import { consequences } from './consequences.ts';
import { duties, rights } from './entitlements.ts';
import { eurodac } from './eurodac.ts';
import { events } from './events.ts';
import { applicationWords } from './examination.ts';
import { fields } from './fields.ts';
import {
  ages,
  detentionGrounds,
  paces,
  receptions,
  referrals,
  screeningStandings,
  screenings,
  themes,
} from './guarantees.ts';
import { limits } from './limits.ts';
import { listInWords } from './list.ts';
import { parts } from './parts.ts';
import { grounds, procedureDuties, procedures, returnDuties } from './procedures.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { reckoning } from './reckoning.ts';
import { regimes } from './regimes.ts';
import { rules } from './rules.ts';
import { sentences } from './sentences.ts';
import { stages } from './stages.ts';
import { states } from './states.ts';
import { entryBans, remains, remediesAgainst, remedyLimits, returnFrames, returnPhases } from './staying-and-return.ts';
import { steps } from './steps.ts';
import { values } from './values.ts';

/** The law in plain English. */
export const english: Words = Object.freeze({
  language: 'en',
  reasons,
  questions,
  consequences,
  stages,
  duties,
  rights,
  events,
  limits,
  steps,
  conditions,
  qualifiers,
  rules,
  actors,
  states,
  fields,
  values,
  procedures,
  procedureDuties,
  grounds,
  returnDuties,
  parts,
  themes,
  paces,
  screenings,
  screeningStandings,
  referrals,
  receptions,
  detentionGrounds,
  ages,
  remains,
  remediesAgainst,
  remedyLimits,
  returnPhases,
  returnFrames,
  entryBans,
  ...applicationWords,
  regimes,
  clockStates,
  reckoning,
  day: fullDay,
  period: periodInWords,
  distance: distanceInWords,
  list: listInWords,
  eurodac,
  sentences,
});
