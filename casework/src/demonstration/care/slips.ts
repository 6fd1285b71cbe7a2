import type { CaseEvent, Day } from '@openpact/law';
import type { Dice } from '../dice.ts';
import type { Told } from '../story.ts';

/** A step that is left out so many times in a hundred, if it should have been taken lately. */
interface Slip {
  readonly percent: number;
  readonly within: number;
  readonly is: (event: CaseEvent) => boolean;
}

/** What real desks are late with. Nothing on which a later entry of the story rests. */
const SLIPS: readonly Slip[] = [
  { percent: 9, within: 45, is: ({ type }) => type === 'representative_appointed' },
  { percent: 3, within: 60, is: (event) => event.type === 'biometrics_sent' && event.category === 'applicant' },
  { percent: 10, within: 60, is: (event) => event.type === 'biometrics_sent' && event.category === 'disembarked' },
];

/** The story without the steps that were forgotten. */
export function slipped(told: Told, dice: Dice, today: Day): Told {
  const events = told.events.filter((event) => {
    const slip = SLIPS.find(({ is, within }) => is(event) && today - event.on <= within);
    return slip === undefined || !dice.chance(slip.percent);
  });
  return { ...told, events };
}
