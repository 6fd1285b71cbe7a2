import { addDays, formatDay, type UnionState } from '@openpact/law';
import { type Setting, type Teller, type Told, teller } from '../story.ts';

/**
 * So many days ago, between two bounds. Where that lies before 12 June 2026 the person registered under the law that
 * applied then, as in every real caseload of the first months.
 */
export const ago = ({ dice }: Setting, least: number, most: number): number => dice.between(least, most);

export const adult = ({ dice, today }: Setting) => ({
  born: formatDay(addDays(today, -dice.between(18 * 366, 62 * 365))),
});

export const minor = ({ dice, today }: Setting) => ({
  born: formatDay(addDays(today, -dice.between(12 * 365, 17 * 365))),
  unaccompanied: true,
});

export const told = (setting: Setting, story: Teller, who: Record<string, unknown> = adult(setting)): Told => ({
  person: { nationality: setting.nationality, ...who },
  events: story.events,
});

/** Made, registered and biometrics sent, so many days before today. */
export function registered(setting: Setting, story: Teller, daysAgo: number): Teller {
  const { state, dice } = setting;
  return story
    .tell(daysAgo + dice.between(0, 4), 'application_made', { in: state, at: 'territory', to: 'registering_authority' })
    .tell(daysAgo, 'application_registered', { in: state })
    .tell(daysAgo - dice.between(0, 2), 'biometrics_sent', { in: state, category: 'applicant' });
}

export const lodged = (setting: Setting, story: Teller, daysAgo: number): Teller =>
  story.tell(daysAgo, 'application_lodged', { in: setting.state });

/** Came over the border of another State and applied here. */
export function cameThrough(setting: Setting, story: Teller, registeredAgo: number): Teller {
  const { dice, entry } = setting;
  return story.tell(registeredAgo + dice.between(20, 400), 'irregular_entry', {
    into: entry,
    by: dice.pick(['land', 'sea', 'sea']),
  });
}

/** Asked another State, so many days ago, after the interview. */
export function asked(setting: Setting, story: Teller, to: UnionState, daysAgo: number, hit: boolean): Teller {
  const { state } = setting;
  if (hit) story.tell(daysAgo + 3, 'eurodac_hit', { in: to, category: 'irregular_crossing', received_by: state });
  return story
    .tell(daysAgo + 2, 'interview_held', { in: state, about: 'responsibility' })
    .tell(daysAgo, 'take_charge_requested', { to, by: state });
}

export const toTransfer = (setting: Setting, story: Teller, acceptedAgo: number): Teller =>
  story
    .tell(acceptedAgo, 'take_charge_accepted', { by: setting.entry })
    .tell(acceptedAgo - 9, 'transfer_decided', { to: setting.entry })
    .tell(acceptedAgo - 11, 'transfer_decision_notified', { to: setting.entry });

/** Lodged here, with the examination under way. */
export function examined(setting: Setting, registeredAgo: number, procedure: 'regular' | 'accelerated'): Teller {
  const story = registered(setting, teller(setting.today), registeredAgo);
  return lodged(setting, story, registeredAgo - 7).tell(registeredAgo - 12, 'procedure_opened', {
    in: setting.state,
    procedure,
  });
}

type Negative = 'unfounded' | 'manifestly_unfounded' | 'inadmissible';

export function rejected(
  setting: Setting,
  decidedAgo: number,
  procedure: 'regular' | 'accelerated',
  outcome: Negative,
): Teller {
  return examined(setting, ago(setting, decidedAgo + 40, decidedAgo + 110), procedure)
    .tell(decidedAgo + 15, 'interview_held', { in: setting.state, about: 'substance' })
    .tell(decidedAgo, 'first_decision', { in: setting.state, outcome, procedure, return_decision: 'part_of_it' })
    .tell(decidedAgo - 3, 'decision_notified', { in: setting.state });
}

export const SCREENING_STEPS = ['health', 'identity', 'biometrics', 'security', 'vulnerability', 'form'] as const;

export function screened(setting: Setting, story: Teller, startedAgo: number, steps: number): Teller {
  SCREENING_STEPS.slice(0, steps).forEach((step, index) => {
    story.tell(startedAgo - Math.floor(index / 2), 'screening_step_done', { in: setting.state, step });
  });
  return story;
}
