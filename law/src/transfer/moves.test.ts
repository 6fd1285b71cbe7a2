import { describe, expect, test } from 'vitest';
import { cite, day, type Finding, type MemberState } from '../core/index.ts';
import { type CaseEvent, compareEvents, type EventOf, type FileProblem, factsOf, readEvent } from '../file/index.ts';
import { dublinIII, pact2024 } from '../regimes/index.ts';
import type { Course } from './course.ts';
import { isBarred, onRisk } from './risk.ts';
import { onLookAnswered, onLookAsked } from './second-look.ts';
import { onNewTransferDecision, onSetAside } from './set-aside.ts';

type Written = Readonly<Record<string, unknown>>;

const events = (written: readonly Written[]): CaseEvent[] => {
  const problems: FileProblem[] = [];
  const read = written.flatMap((event) => readEvent(event, 'event', problems) ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return read.sort(compareEvents);
};
const facts = (...written: Written[]) => factsOf({}, events(written), day('2026-12-31'));

const pact = pact2024.responsibility;
const dublin = dublinIII.responsibility;

const points = (value: MemberState): Finding<MemberState> => ({
  holds: 'yes',
  value,
  because: [{ rule: 'irregular-entry', cite: cite('AMMR 33(1)'), says: 'entered-irregularly', facts: [] }],
});
const holds = (state: MemberState, rule: string) => ({
  state,
  reason: { rule, cite: cite('AMMR 40(1)'), says: 'accepted', facts: [] },
});
const course = (more: Partial<Course> = {}): Course => ({
  anchor: { state: 'DE', on: day('2026-09-07') },
  indicated: points('IT'),
  holder: undefined,
  ended: undefined,
  relieved: undefined,
  withdrawn: undefined,
  look: undefined,
  waits: undefined,
  ...more,
});
/** Who has come to hold, by which place and words; or what is waited for. */
const told = ({ holder, waits, indicated }: Course): string => {
  if (waits) return ['waits', waits.missing, waits.reason.cite, waits.reason.says, ...waits.reason.facts].join(', ');
  if (holder) return [holder.state, holder.reason.cite, holder.reason.says, ...holder.reason.facts].join(', ');
  return indicated?.holds === 'yes' ? `as indicated, ${indicated.value}` : 'open';
};

const REGISTERED: Written = { on: '2026-09-07', type: 'application_registered', in: 'DE' };
const IN_FRANCE: Written = { on: '2026-10-10', type: 'application_registered', in: 'FR' };

describe('a risk found in the State that is responsible', () => {
  const RISK: Written = { on: '2026-10-20', type: 'transfer_risk_found', in: 'IT' };
  const after = (start: Course, written: readonly Written[], on = '2026-10-20', rules = pact): string => {
    onRisk(start, facts(...written), rules, 'IT', day(on));
    return told(start);
  };
  const moved = (to: string) => `${to}, AMMR 16(3), nobody-else-can-be-designated, transfer_risk_found`;

  test.each<readonly [why: string, start: Course, file: readonly Written[], says: string]>([
    ['leaves the State where the person is', course(), [REGISTERED, RISK], moved('DE')],
    ['leaves the State of the latest registration', course(), [REGISTERED, IN_FRANCE, RISK], moved('FR')],
    [
      'also where that is on the day of the finding',
      course(),
      [REGISTERED, { ...IN_FRANCE, on: '2026-10-20' }, RISK],
      moved('FR'),
    ],
    ['and not one that came later', course(), [REGISTERED, { ...IN_FRANCE, on: '2026-10-21' }, RISK], moved('DE')],
    ['without a registration the one of the determination', course(), [RISK], moved('DE')],
    [
      'lets the criteria decide where they point to another State',
      course({ indicated: points('GR'), holder: holds('IT', 'acceptance') }),
      [REGISTERED, RISK],
      'as indicated, GR',
    ],
    [
      'unless that State is one of risk too',
      course({ indicated: points('GR'), holder: holds('IT', 'acceptance') }),
      [REGISTERED, RISK, { ...RISK, in: 'GR' }],
      moved('DE'),
    ],
    [
      'ends an acceptance of the indicated State',
      course({ holder: holds('IT', 'acceptance') }),
      [REGISTERED, RISK],
      moved('DE'),
    ],
    [
      'says nothing of another State that is responsible',
      course({ holder: holds('GR', 'acceptance') }),
      [REGISTERED, RISK],
      'GR, AMMR 40(1), accepted',
    ],
    ['says nothing where the person is there', course(), [{ ...REGISTERED, in: 'IT' }, RISK], 'as indicated, IT'],
    ['says nothing where nobody knows where the person is', course({ anchor: undefined }), [RISK], 'as indicated, IT'],
  ])('%s', (_, start, file, says) => {
    expect(after(start, file)).toBe(says);
  });

  test('under Dublin III only systemic flaws bar a transfer', () => {
    const lodged = { ...REGISTERED, type: 'application_lodged' };
    expect(after(course(), [lodged, { ...RISK, because: 'systemic_flaws' }], '2026-10-20', dublin)).toBe(
      'DE, D3 3(2), nobody-else-can-be-designated, transfer_risk_found',
    );
    expect(after(course(), [lodged, { ...RISK, because: 'own_circumstances' }], '2026-10-20', dublin)).toBe(
      'as indicated, IT',
    );
  });

  test('counts for its own State, from its day on', () => {
    const barred = (state: MemberState, on: string) => isBarred(facts(RISK), pact, state, day(on));
    expect([barred('IT', '2026-10-19'), barred('IT', '2026-10-20'), barred('GR', '2026-10-20')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a transfer decision that a court set aside', () => {
  const after = (start: Course, because: string | undefined, ...written: Written[]): string => {
    const [event] = events([
      { on: '2026-11-05', type: 'transfer_appeal_decided', outcome: 'overturned', ...(because ? { because } : {}) },
    ]) as EventOf<'transfer_appeal_decided'>[];
    if (event) onSetAside(start, facts(...written), pact, event);
    return told(start);
  };
  const passed = (to: string) => `${to}, AMMR 43(1), court-found-the-time-passed, transfer_appeal_decided.because`;
  const open = 'AMMR 43(1), transfer-decision-set-aside, transfer_appeal_decided';
  const accepted = (rule: string) => course({ indicated: points('GR'), holder: holds('IT', rule) });

  test.each<readonly [why: string, start: Course, because: string | undefined, file: readonly Written[], says: string]>(
    [
      ['for the time that passed', course(), 'time_limit', [REGISTERED], passed('DE')],
      [
        'for the time that passed, asked by the latest State',
        course(),
        'time_limit',
        [REGISTERED, IN_FRANCE],
        passed('FR'),
      ],
      [
        'also where it registered on the day of the judgment',
        course(),
        'time_limit',
        [REGISTERED, { ...IN_FRANCE, on: '2026-11-05' }],
        passed('FR'),
      ],
      [
        'and not one that registered later',
        course(),
        'time_limit',
        [REGISTERED, { ...IN_FRANCE, on: '2026-11-06' }],
        passed('DE'),
      ],
      ['without a registration, the State of the determination', course(), 'time_limit', [], passed('DE')],
      [
        'what is no registration moves nothing',
        course(),
        'time_limit',
        [REGISTERED, { on: '2026-10-10', type: 'application_made', in: 'FR' }],
        passed('DE'),
      ],
      [
        'for the criteria, after a yes by mistake',
        accepted('acceptance'),
        'criteria',
        [REGISTERED],
        'as indicated, GR',
      ],
      ['for the criteria, without a yes', accepted('record'), 'criteria', [REGISTERED], 'IT, AMMR 40(1), accepted'],
      ['for the criteria, and nobody holds', course(), 'criteria', [REGISTERED], 'as indicated, IT'],
      ['for a risk that is not noted yet', course(), 'risk', [REGISTERED], `waits, transfer_risk_found, ${open}`],
      [
        'for a reason that is not noted',
        course(),
        undefined,
        [REGISTERED],
        `waits, transfer_appeal_decided.because, ${open}`,
      ],
      ['for what was not heard: it can be taken anew', course(), 'guarantees', [REGISTERED], 'as indicated, IT'],
      [
        'where the asking State is responsible by itself',
        course({ indicated: points('DE') }),
        'time_limit',
        [REGISTERED],
        'as indicated, DE',
      ],
      ['where nobody asked', course({ anchor: undefined }), 'time_limit', [], 'as indicated, IT'],
    ],
  )('%s', (_, start, because, file, says) => {
    expect(after(start, because, ...file)).toBe(says);
  });

  test('an appeal that was dismissed moves nothing', () => {
    const start = course();
    const [event] = events([
      { on: '2026-11-05', type: 'transfer_appeal_decided', outcome: 'upheld', because: 'time_limit' },
    ]) as EventOf<'transfer_appeal_decided'>[];
    if (event) onSetAside(start, facts(REGISTERED), pact, event);
    expect([event?.outcome, told(start)]).toEqual(['upheld', 'as indicated, IT']);
  });

  test('a new decision ends the waiting for what the judgment left open, and no other waiting', () => {
    const start = course();
    after(start, 'risk', REGISTERED);
    onNewTransferDecision(start);
    expect(told(start)).toBe('as indicated, IT');
    const waits = { missing: 'x', reason: holds('IT', 'second-look').reason };
    const other = course({ waits });
    onNewTransferDecision(other);
    expect(other.waits).toBe(waits);
    onNewTransferDecision(course());
  });
});

describe('a second look at a refusal', () => {
  const refused = events([
    { on: '2026-10-01', type: 'take_charge_refused', by: 'IT' },
  ])[0] as EventOf<'take_charge_refused'>;
  const asked = (to: string) =>
    events([{ on: '2026-10-10', type: 're_examination_requested', to }])[0] as EventOf<'re_examination_requested'>;
  const after = (start: Course, to = 'IT'): Course => {
    onLookAsked(start, pact, asked(to));
    return start;
  };
  const WAITS = 'waits, re_examination_answered, IR2055 9(2), refusal-is-looked-at-again, re_examination_requested';

  test('keeps open who will be responsible', () => {
    const start = () => course({ look: refused, holder: holds('DE', 'refusal') });
    expect(told(after(start()))).toBe(WAITS);
    expect(told(after(start(), 'GR'))).toBe('DE, AMMR 40(1), accepted');
    expect(told(after(course({ look: refused, holder: holds('DE', 'acceptance') })))).toBe('DE, AMMR 40(1), accepted');
    expect(told(after(course({ look: refused })))).toBe('as indicated, IT');
    expect(told(after(course({ holder: holds('DE', 'refusal') })))).toBe('DE, AMMR 40(1), accepted');
  });

  test('is over with the answer, which ends no other waiting', () => {
    const start = after(course({ look: refused, holder: holds('DE', 'refusal') }));
    onLookAnswered(start);
    expect(told(start)).toBe('DE, AMMR 40(1), accepted');
    const waits = { missing: 'x', reason: holds('IT', 'transfer-set-aside').reason };
    const other = course({ waits });
    onLookAnswered(other);
    expect(other.waits).toBe(waits);
    onLookAnswered(course());
  });
});
