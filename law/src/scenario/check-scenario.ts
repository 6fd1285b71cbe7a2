import type { ApplicationStanding } from '../application/index.ts';
import { type Finding, formatDay, formatPeriod } from '../core/index.ts';
import { type Position, positionOf } from '../position/index.ts';
import { findRegime } from '../regimes/index.ts';
import type { Clock } from '../time/index.ts';
import { ofDataSets } from './check-data-sets.ts';
import { decidingReasons } from './deciding-reasons.ts';
import type { Expectation, ExpectedClock, Scenario } from './scenario.ts';

/** The position of the scenario's person on its day, under its regime. */
export function positionIn(scenario: Scenario): Position {
  const regime = findRegime(scenario.regime);
  if (!regime) throw new RangeError(`There is no regime "${scenario.regime}".`);
  return positionOf(scenario.file, regime, scenario.on, scenario.around);
}

/** Runs a scenario and says in words where the law answers otherwise than it expects; an empty list when it holds. */
export const checkScenario = (scenario: Scenario, position = positionIn(scenario)): string[] =>
  differences(position, scenario.expected);

/** Where a position differs from what is expected of it, in words. */
export function differences(position: Position, then: Expectation): string[] {
  return [
    ...ofFinding('responsible', then.responsible, position.responsible, String),
    ...ofProcedure(then, position),
    ...ofApplication(then, position),
    ...ofFinding('return_decision', then.returnDecision, position.returnDecision, String),
    ...ofStayAndReturn(then, position),
    ...ofReasons(then, position),
    ...ofMissing(then, position),
    ...ofFacts(then, position),
    ...(then.stage === undefined || then.stage === position.stage ? [] : [says('stage', then.stage, position.stage)]),
    ...Object.entries(then.clocks ?? {}).flatMap(([id, expected]) => ofClock(id, expected, position)),
    ...ofDataSets(then, position),
    ...ofSteps(then, position),
    ...ofList(
      'breaches',
      then.breaches,
      position.breaches.map((breach) => breach.limit),
    ),
    ...ofDeemed(then, position),
  ];
}

const says = (what: string, expected: string, found: string): string => `${what}: expected ${expected}, found ${found}`;

/** A finding in one word: its value, or why there is none. */
function inOneWord<T>(finding: Finding<T>, show: (value: T) => string): string {
  if (finding.holds === 'yes') return show(finding.value);
  return finding.holds === 'no' ? 'none' : finding.holds;
}

function withDetail<T>(finding: Finding<T>, show: (value: T) => string): string {
  const reasons = finding.because.map((reason) => `${reason.cite} ${reason.says}`).join('; ');
  const missing = finding.holds === 'unknown' ? ` of ${finding.missing.join(', ')}` : '';
  return `${inOneWord(finding, show)}${missing} (${reasons})`;
}

function ofFinding<T>(
  what: string,
  expected: string | undefined,
  finding: Finding<T>,
  show: (value: T) => string,
): string[] {
  if (expected === undefined || inOneWord(finding, show) === expected) return [];
  return [says(what, expected, withDetail(finding, show))];
}

const ofProcedure = ({ procedure: expected }: Expectation, { procedure }: Position): string[] =>
  ofFinding(
    'procedure',
    typeof expected === 'object' ? `${expected.kind}, ${expected.duty}` : expected,
    procedure,
    ({ kind, duty }) => `${kind}, ${duty}`,
  );

const ofStayAndReturn = (then: Expectation, position: Position): string[] => [
  ...ofFinding('screening', then.screening, position.screening, ({ kind }) => kind),
  ...ofFinding('referred_to', then.referredTo, position.screening, ({ refer }) => refer),
  ...ofFinding('minority', then.minority, position.minority, String),
  ...ofFinding('reception', then.reception, position.reception, String),
  ...ofFinding('reception_reduction', then.receptionReduction, position.receptionReduction, String),
  ...ofFinding('detention', then.detention, position.detention, String),
  ...ofPresence('duties', then.duties, then.notDuties, position.duties),
  ...ofPresence('rights', then.rights, then.notRights, position.rights),
  ...ofFinding('right_to_remain', then.rightToRemain, position.rightToRemain, String),
  ...ofFinding(
    'remedy',
    typeof then.remedy === 'object' ? `${then.remedy.limit}, ${then.remedy.against}` : then.remedy,
    position.remedy,
    ({ limit, against }) => `${limit}, ${against}`,
  ),
  ...ofFinding(
    'return',
    typeof then.return === 'object' ? `${then.return.frame}, ${then.return.phase}` : then.return,
    position.return,
    ({ frame, phase }) => `${frame}, ${phase}`,
  ),
  ...ofFinding('departure_period', then.departurePeriod, position.departurePeriod, ({ least, atMost }) =>
    [least, atMost].flatMap((period) => (period ? [formatPeriod(period)] : [])).join(' to '),
  ),
  ...ofFinding('entry_ban', then.entryBan, position.entryBan, String),
];

/** The kind of application in one word: what became of it before what it is. */
function applicationInOneWord({ kind, withdrawn, furtherRepresentation }: ApplicationStanding): string {
  if (withdrawn) return `withdrawn_${withdrawn}`;
  return furtherRepresentation ? 'further_representation' : kind;
}

function ofApplication(then: Expectation, position: Position): string[] {
  const { priority } = then;
  const ordered = typeof priority === 'object' ? `${priority.entry}, ${priority.file}` : priority;
  return [
    ...ofFinding('application', then.application, position.application, applicationInOneWord),
    ...ofFinding('admissibility', then.admissibility, position.admissibility, ({ verdict }) => verdict),
    ...ofFinding('priority', ordered, position.priority, ({ entry, file }) => `${entry}, ${file}`),
    ...ofFinding('protection', then.protection, position.protection, ({ standing }) => standing),
  ];
}

/** The findings that a scenario speaks of; the responsible State where it names none. */
function spokenOf(then: Expectation, position: Position): Finding<unknown>[] {
  const spoken: Finding<unknown>[] = [];
  if (then.responsible !== undefined) spoken.push(position.responsible);
  if (then.procedure !== undefined) spoken.push(position.procedure);
  if (then.application !== undefined) spoken.push(position.application);
  if (then.admissibility !== undefined) spoken.push(position.admissibility);
  if (then.priority !== undefined) spoken.push(position.priority);
  if (then.protection !== undefined) spoken.push(position.protection);
  if (then.returnDecision !== undefined) spoken.push(position.returnDecision);
  if (then.screening !== undefined || then.referredTo !== undefined) spoken.push(position.screening);
  if (then.minority !== undefined) spoken.push(position.minority);
  if (then.reception !== undefined) spoken.push(position.reception);
  if (then.receptionReduction !== undefined) spoken.push(position.receptionReduction);
  if (then.detention !== undefined) spoken.push(position.detention);
  if (then.rightToRemain !== undefined) spoken.push(position.rightToRemain);
  if (then.remedy !== undefined) spoken.push(position.remedy);
  if (then.return !== undefined) spoken.push(position.return);
  if (then.departurePeriod !== undefined) spoken.push(position.departurePeriod);
  if (then.entryBan !== undefined) spoken.push(position.entryBan);
  return spoken.length > 0 ? spoken : [position.responsible];
}

function ofReasons(then: Expectation, position: Position): string[] {
  if (!then.because) return [];
  const found = spokenOf(then, position).flatMap(decidingReasons);
  return then.because
    .filter((cite) => !found.includes(cite))
    .map((cite) => says('because', cite, found.join(', ') || 'no reason'));
}

function ofFacts({ restsOn, ...then }: Expectation, position: Position): string[] {
  if (!restsOn) return [];
  const named = spokenOf(then, position).flatMap(({ because }) => because.flatMap((reason) => reason.facts));
  return restsOn
    .filter((fact) => !named.includes(fact))
    .map((fact) => says('rests on', fact, named.join(', ') || 'no fact'));
}

function ofMissing(then: Expectation, position: Position): string[] {
  const missing = spokenOf(then, position).flatMap((finding) => (finding.holds === 'unknown' ? finding.missing : []));
  return ofList('missing', then.missing, missing);
}

function ofList(what: string, expected: readonly string[] | undefined, found: readonly string[]): string[] {
  if (!expected) return [];
  const [left, right] = [expected.toSorted().join(', '), found.toSorted().join(', ')];
  return left === right ? [] : [says(what, left || 'none', right || 'none')];
}

function ofSteps({ next = [], notNext = [] }: Expectation, position: Position): string[] {
  const steps = position.next.map((step) => step.id);
  return [
    ...next.filter((id) => !steps.includes(id)).map((id) => says('next', id, steps.join(', ') || 'none')),
    ...notNext.filter((id) => steps.includes(id)).map((id) => says('next', `no ${id}`, steps.join(', '))),
  ];
}

/** Ids that must be there, and ids that must not. */
function ofPresence(
  what: string,
  wanted: readonly string[] = [],
  unwanted: readonly string[] = [],
  found: readonly { readonly id: string }[],
): string[] {
  const ids = found.map(({ id }) => id);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => says(what, id, ids.join(', ') || 'none')),
    ...unwanted.filter((id) => ids.includes(id)).map((id) => says(what, `no ${id}`, ids.join(', '))),
  ];
}

function ofDeemed({ deemed: expected }: Expectation, { deemed }: Position): string[] {
  if (!expected) return [];
  const fits =
    expected.length === deemed.length &&
    expected.every((e, index) => e.type === deemed[index]?.type && (e.on === undefined || e.on === deemed[index]?.on));
  const show = (events: Expectation['deemed']) =>
    events?.map((e) => (e.on === undefined ? e.type : `${e.type} on ${formatDay(e.on)}`)).join(', ') || 'none';
  return fits ? [] : [says('deemed', show(expected), show(deemed))];
}

/** What one clock shows of the parts that the scenario names. */
function shown(clock: Clock, { due, state, otherwise, atMost, cite, actor, ifLate }: ExpectedClock): string {
  const parts = [
    due === undefined ? '' : formatDay(clock.due),
    state === undefined ? '' : clock.state,
    otherwise === undefined ? '' : `otherwise ${clock.otherwise ? formatDay(clock.otherwise.due) : 'the same'}`,
    atMost === undefined ? '' : `at most ${clock.dueAtMost === undefined ? 'the same' : formatDay(clock.dueAtMost)}`,
    cite === undefined ? '' : clock.cite,
    actor === undefined ? '' : clock.actor,
    ifLate === undefined ? '' : clock.ifLate.says,
  ];
  return parts.filter(Boolean).join(', ');
}

function expectedText({ due, state, otherwise, atMost, cite, actor, ifLate }: ExpectedClock): string {
  const parts = [
    due === undefined ? '' : formatDay(due),
    state ?? '',
    otherwise === undefined ? '' : `otherwise ${formatDay(otherwise)}`,
    atMost === undefined ? '' : `at most ${formatDay(atMost)}`,
    cite ?? '',
    actor ?? '',
    ifLate ?? '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** One of the clocks of that limit must show what is expected. */
function ofClock(id: string, expected: ExpectedClock | 'none', { clocks }: Position): string[] {
  const found = clocks.filter((clock) => clock.id === id);
  if (expected === 'none') {
    return found.length === 0 ? [] : [says(`clock ${id}`, 'none', found.map((c) => formatDay(c.due)).join('; '))];
  }
  const wanted = expectedText(expected);
  const all = found.map((clock) => shown(clock, expected));
  return found.length > 0 && all.includes(wanted) ? [] : [says(`clock ${id}`, wanted, all.join('; ') || 'none')];
}
