import { day } from '../core/index.ts';
import type { Facts } from '../file/index.ts';
import { isInWrongState } from '../reception/index.ts';
import { type Clock, isOpen } from '../time/index.ts';
import { presentIn } from '../transfer/index.ts';
import type { Stage } from './stage.ts';

/** What these conditions look at. */
interface Seen {
  readonly facts: Facts;
  readonly stage: Stage;
  readonly clocks: readonly Clock[];
  readonly applicant: boolean;
  readonly alone: boolean;
}

/** First day of the 2024 law (AMMR 85). */
const CHANGE_OF_LAW = day('2026-06-12');

const BEFORE_ACCEPTANCE: readonly Stage[] = ['application-made', 'registered', 'responsibility'];

const isBefore = ({ facts, stage }: Seen): boolean =>
  BEFORE_ACCEPTANCE.includes(stage) && !facts.first('transfer_decided');

/** Reported as absconded and not seen since. */
const isMissing = ({ facts }: Seen): boolean => {
  const report = facts.last('absconding_reported');
  return report !== undefined && !facts.of('reappeared').some((found) => found.on >= report.on);
};

const statesOfRelatives = ({ facts }: Seen): ReadonlySet<string> =>
  new Set(facts.of('family_member').map((relative) => relative.in));

/** A limit that runs, in the length that a crisis gives it. */
const longerInCrisis = ({ clocks }: Seen, ...ids: readonly string[]): boolean =>
  clocks.some((c) => c.cite.startsWith('CFMR ') && isOpen(c) && (ids.length === 0 || ids.includes(c.id)));

/** The latest stop of the transfer by a court, on which no ruling followed yet. */
const isSuspended = ({ facts }: Seen): boolean => {
  const stopped = facts.last('transfer_suspended');
  return stopped !== undefined && !facts.of('transfer_appeal_decided').some((ruling) => ruling.on >= stopped.on);
};

/** Rejected for good in one State, and found in another without a document or an application there (D3 24(4)). */
const rejectedElsewhere = ({ facts }: Seen): boolean => {
  const final = facts.last('decision_became_final');
  const here = presentIn(facts);
  if (!final || here === undefined || here === final.in || !facts.first('found_without_document')) return false;
  return !facts.events.some(
    (e) => (e.type === 'application_registered' || e.type === 'application_lodged') && e.in === here,
  );
};

/** When the guarantees on the way to the responsible State stand. */
export const TRANSFER_TESTS = {
  'trafficking-in-wrong-state': (s: Seen) =>
    s.applicant && isInWrongState(s.facts) && s.facts.first('trafficking_indicated') !== undefined,
  'in-responsibility-minor-alone': (s: Seen) => isBefore(s) && s.alone,
  'minor-alone-with-relatives': (s: Seen) => isBefore(s) && s.alone && statesOfRelatives(s).size > 0,
  'minor-alone-with-relatives-in-several-states': (s: Seen) => isBefore(s) && s.alone && statesOfRelatives(s).size > 1,
  'in-responsibility-dependency': (s: Seen) => isBefore(s) && s.facts.first('dependency') !== undefined,
  'in-responsibility-absconded': (s: Seen) => isBefore(s) && isMissing(s),
  'in-transfer-as-danger': (s: Seen) =>
    s.stage === 'transfer' &&
    (s.facts.of('security_check_done').some((check) => check.threat) ||
      s.facts.of('acceleration_ground_found').some((found) => found.ground === 'danger_to_security')),
  'transfer-suspended': (s: Seen) => s.stage === 'transfer' && isSuspended(s),
  'in-transfer-missing-or-imprisoned': (s: Seen) =>
    s.stage === 'transfer' && (isMissing(s) || s.facts.first('imprisoned') !== undefined),
  // What was admitted before the 2024 law is in no data of Eurodac (IR2055 12(3)).
  'admitted-before-eurodac-knew': (s: Seen) => {
    const admitted = s.facts.last('admitted');
    const here = presentIn(s.facts);
    return admitted !== undefined && admitted.on < CHANGE_OF_LAW && here !== undefined && here !== admitted.by;
  },
  'limit-longer-in-crisis': (s: Seen) => longerInCrisis(s),
  'registration-longer-in-crisis': (s: Seen) => longerInCrisis(s, 'registration'),
  'registration-longer-in-crisis-first': (s: Seen) =>
    longerInCrisis(s, 'registration') &&
    (s.alone || s.facts.person.with_minors === true || s.facts.of('special_needs_found').length > 0),
  'rejected-elsewhere-and-found-here': rejectedElsewhere,
} as const;
