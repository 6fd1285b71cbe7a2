import type { RegimeId } from '@openpact/law';
import type { Reached } from './explore.ts';

/** A place where the acts themselves leave a person waiting without an end that anybody must keep. */
export interface Gap {
  /** Also the heading of its section in docs/explain/gaps-in-the-law.md. */
  readonly id: string;
  /** The regimes whose exploration must meet it; one that is met no more is stale. */
  readonly regimes: readonly RegimeId[];
  /** The places that leave it open. */
  readonly cites: readonly string[];
  /** Whether a state that was reached lies in it. */
  holds(reached: Reached): boolean;
  /** States that lie in it may be without a next step. */
  readonly excuses?: true;
}

const isLate = ({ position }: Reached, limit: string): boolean =>
  position.clocks.some((clock) => clock.id === limit && clock.state === 'late' && !clock.metBy);

const has = ({ file }: Reached, type: string): boolean => file.events.some((event) => event.type === type);

/** A step that somebody must take, and no day by which. */
const undated = ({ position }: Reached, id: string): boolean =>
  position.next.some((step) => step.id === id && step.due === undefined);

export const GAPS: readonly Gap[] = [
  {
    id: 'late-decision',
    regimes: ['dublin-iii', 'pact-2024'],
    cites: ['APR 35(4)', 'APD 31(3)'],
    holds: (reached) => isLate(reached, 'first-decision'),
  },
  {
    id: 'appeal-without-a-date',
    regimes: ['dublin-iii', 'pact-2024'],
    cites: ['APR 69', 'APD 46(10)'],
    holds: (reached) => reached.position.stage === 'appeal' && undated(reached, 'decide-appeal'),
  },
  {
    id: 'late-notification-of-a-take-back',
    regimes: ['pact-2024'],
    cites: ['AMMR 41(1)'],
    holds: (reached) => isLate(reached, 'take-back-notification'),
  },
  {
    id: 'late-transfer-decision',
    regimes: ['pact-2024'],
    cites: ['AMMR 42(1)'],
    holds: (reached) => isLate(reached, 'transfer-decision'),
  },
  {
    id: 'second-look-unanswered',
    regimes: ['dublin-iii', 'pact-2024'],
    cites: ['IR2055 9(2)', 'IR1560 5(2)'],
    holds: (reached) => isLate(reached, 're-examination-answer'),
  },
  {
    id: 'not-taken-back',
    regimes: ['pact-2024', 'proposal-2020'],
    cites: ['AMMR 41(3)', 'AMMR 55(1)'],
    holds: (reached) => has(reached, 'take_back_not_confirmed') && reached.position.stage === 'responsibility',
    excuses: true,
  },
  {
    id: 'refused-by-the-recorded-state',
    regimes: ['dublin-iii'],
    cites: ['D3 25(1)', 'D3 37(1)'],
    holds: (reached) =>
      (has(reached, 'take_back_refused') ||
        (has(reached, 'take_charge_refused') && has(reached, 'responsibility_recorded'))) &&
      reached.position.stage === 'responsibility',
    excuses: true,
  },
  {
    id: 'postponed-removal',
    regimes: ['dublin-iii', 'pact-2024'],
    cites: ['RD 9(2)'],
    holds: ({ position }) => position.stage === ('postponed' as string),
  },
  {
    id: 'facts-nobody-must-find-by-a-day',
    regimes: ['dublin-iii', 'pact-2024'],
    cites: ['AMMR 38(1)', 'D3 20(1)'],
    holds: (reached) => undated(reached, 'establish-facts'),
  },
];
