import { addDays, formatDay, pact2024, type UnionState } from '@openpact/law';
import { type Setting, type Teller, type Told, teller } from './story.ts';

/** How a story goes, and how often beside the others. */
export interface Story {
  readonly name: string;
  readonly weight: number;
  /** Told only of States at the external border. */
  readonly atTheBorder?: true;
  tell(setting: Setting): Told;
}

/**
 * So many days ago, between two bounds. Where that lies before 12 June 2026 the person registered under the law that
 * applied then, as in every real caseload of the first months.
 */
const ago = ({ dice }: Setting, least: number, most: number): number => dice.between(least, most);

const adult = ({ dice, today }: Setting) => ({ born: formatDay(addDays(today, -dice.between(18 * 366, 62 * 365))) });

const minor = ({ dice, today }: Setting) => ({
  born: formatDay(addDays(today, -dice.between(12 * 365, 17 * 365))),
  unaccompanied: true,
});

const told = (setting: Setting, story: Teller, who: Record<string, unknown> = adult(setting)): Told => ({
  person: { nationality: setting.nationality, ...who },
  events: story.events,
});

/** Made, registered and biometrics sent, so many days before today. */
function registered(setting: Setting, story: Teller, daysAgo: number): Teller {
  const { state, dice } = setting;
  return story
    .tell(daysAgo + dice.between(0, 4), 'application_made', { in: state, at: 'territory', to: 'registering_authority' })
    .tell(daysAgo, 'application_registered', { in: state })
    .tell(daysAgo - dice.between(0, 2), 'biometrics_sent', { in: state, category: 'applicant' });
}

const lodged = (setting: Setting, story: Teller, daysAgo: number): Teller =>
  story.tell(daysAgo, 'application_lodged', { in: setting.state });

/** Came over the border of another State and applied here. */
function cameThrough(setting: Setting, story: Teller, registeredAgo: number): Teller {
  const { dice, entry } = setting;
  return story.tell(registeredAgo + dice.between(20, 400), 'irregular_entry', {
    into: entry,
    by: dice.pick(['land', 'sea', 'sea']),
  });
}

/** Asked another State, so many days ago, after the interview. */
function asked(setting: Setting, story: Teller, to: UnionState, daysAgo: number, hit: boolean): Teller {
  const { state } = setting;
  if (hit) story.tell(daysAgo + 3, 'eurodac_hit', { in: to, category: 'irregular_crossing', received_by: state });
  return story
    .tell(daysAgo + 2, 'interview_held', { in: state, about: 'responsibility' })
    .tell(daysAgo, 'take_charge_requested', { to, by: state });
}

const toTransfer = (setting: Setting, story: Teller, acceptedAgo: number): Teller =>
  story
    .tell(acceptedAgo, 'take_charge_accepted', { by: setting.entry })
    .tell(acceptedAgo - 9, 'transfer_decided', { to: setting.entry })
    .tell(acceptedAgo - 11, 'transfer_decision_notified', { to: setting.entry });

/** Lodged here, with the examination under way. */
function examined(setting: Setting, registeredAgo: number, procedure: 'regular' | 'accelerated'): Teller {
  const story = registered(setting, teller(setting.today), registeredAgo);
  return lodged(setting, story, registeredAgo - 7).tell(registeredAgo - 12, 'procedure_opened', {
    in: setting.state,
    procedure,
  });
}

type Negative = 'unfounded' | 'manifestly_unfounded' | 'inadmissible';

function rejected(
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

const SCREENING_STEPS = ['health', 'identity', 'biometrics', 'security', 'vulnerability', 'form'] as const;

function screened(setting: Setting, story: Teller, startedAgo: number, steps: number): Teller {
  SCREENING_STEPS.slice(0, steps).forEach((step, index) => {
    story.tell(startedAgo - Math.floor(index / 2), 'screening_step_done', { in: setting.state, step });
  });
  return story;
}

/** The stories of the demonstration: every stage from screening to departure, every clock of the slice, some of them overdue. */
export const STORIES: readonly Story[] = [
  {
    name: 'screened after a rescue',
    weight: 5,
    atTheBorder: true,
    tell(setting) {
      const start = setting.dice.between(0, 6);
      const story = teller(setting.today)
        .tell(start, 'disembarked', { in: setting.state })
        .tell(start - 1, 'biometrics_sent', { in: setting.state, category: 'disembarked' });
      screened(setting, story, start, setting.dice.between(1, 5));
      if (setting.dice.chance(70)) story.tell(start, 'application_made', { in: setting.state, at: 'crossing_point' });
      return told(setting, story);
    },
  },
  {
    name: 'screened at the border',
    weight: 5,
    atTheBorder: true,
    tell(setting) {
      const start = setting.dice.between(0, 9);
      const story = teller(setting.today)
        .tell(start, 'irregular_entry', { into: setting.state, by: 'land' })
        .tell(start, 'apprehended', { in: setting.state, at: 'external_border' })
        .tell(start - 1, 'biometrics_sent', { in: setting.state, category: 'irregular_crossing' });
      screened(setting, story, start, setting.dice.between(2, 6));
      return told(setting, story);
    },
  },
  {
    name: 'screening over, no application yet',
    weight: 3,
    atTheBorder: true,
    tell(setting) {
      const start = setting.dice.between(5, 12);
      const story = teller(setting.today)
        .tell(start, 'disembarked', { in: setting.state })
        .tell(start - 1, 'biometrics_sent', { in: setting.state, category: 'disembarked' });
      screened(setting, story, start, 6).tell(start - 4, 'screening_ended', {
        in: setting.state,
        how: 'completed',
        referred_to: setting.dice.pick(['asylum', 'return']),
      });
      return told(setting, story);
    },
  },
  {
    name: 'waiting to be registered',
    weight: 6,
    tell(setting) {
      const { dice, state } = setting;
      const story = teller(setting.today).tell(dice.between(0, 11), 'application_made', {
        in: state,
        at: 'territory',
        to: 'registering_authority',
      });
      return told(setting, story);
    },
  },
  {
    name: 'waiting to be lodged',
    weight: 6,
    tell: (setting) => told(setting, registered(setting, teller(setting.today), setting.dice.between(1, 24))),
  },
  {
    name: 'another State to be asked',
    weight: 12,
    tell(setting) {
      const since = ago(setting, 8, 64);
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      return told(setting, lodged(setting, story, since - 6));
    },
  },
  {
    name: 'another State was asked after a hit',
    weight: 9,
    tell(setting) {
      const request = setting.dice.between(0, 12);
      const since = request + setting.dice.between(10, 25);
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      return told(setting, asked(setting, lodged(setting, story, since - 5), setting.entry, request, true));
    },
  },
  {
    name: 'another State was asked and is silent',
    weight: 6,
    tell(setting) {
      const request = ago(setting, 15, 45);
      const since = request + setting.dice.between(10, 30);
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      return told(setting, asked(setting, lodged(setting, story, since - 5), setting.entry, request, false));
    },
  },
  {
    name: 'another State refused',
    weight: 4,
    tell(setting) {
      const request = ago(setting, 12, 40);
      const since = request + 20;
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      asked(setting, lodged(setting, story, since - 5), setting.entry, request, true);
      return told(setting, story.tell(request - 10, 'take_charge_refused', { by: setting.entry }));
    },
  },
  {
    name: 'to be transferred',
    weight: 12,
    tell(setting) {
      const accepted = ago(setting, 3, 120);
      const since = accepted + setting.dice.between(20, 35);
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      asked(setting, lodged(setting, story, since - 5), setting.entry, accepted + 8, true);
      return told(setting, toTransfer(setting, story, accepted));
    },
  },
  {
    name: 'absconded before the transfer',
    weight: 4,
    tell(setting) {
      const accepted = ago(setting, 40, 110);
      const since = accepted + 25;
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      asked(setting, lodged(setting, story, since - 5), setting.entry, accepted + 8, true);
      return told(
        setting,
        toTransfer(setting, story, accepted).tell(accepted - 25, 'absconding_reported', { to: setting.entry }),
      );
    },
  },
  {
    name: 'detained before the transfer',
    weight: 3,
    tell(setting) {
      const accepted = setting.dice.between(5, 33);
      const since = accepted + 22;
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      asked(setting, lodged(setting, story, since - 5), setting.entry, accepted + 7, true);
      story.tell(accepted + 1, 'detained', { in: setting.state, ground: 'absconding_risk' });
      return told(setting, toTransfer(setting, story, accepted));
    },
  },
  {
    name: 'transferred',
    weight: 4,
    tell(setting) {
      const accepted = ago(setting, 45, 110);
      const since = accepted + 25;
      const story = registered(setting, cameThrough(setting, teller(setting.today), since), since);
      asked(setting, lodged(setting, story, since - 5), setting.entry, accepted + 8, true);
      return told(
        setting,
        toTransfer(setting, story, accepted).tell(setting.dice.between(1, 25), 'transferred', { to: setting.entry }),
      );
    },
  },
  {
    name: 'came with a visa of another State',
    weight: 6,
    tell(setting) {
      const { dice, today, entry } = setting;
      const since = ago(setting, 4, 55);
      const from = since + dice.between(10, 70);
      const story = teller(today)
        .tell(from, 'visa_issued', { by: entry, kind: 'short', valid_until: addDays(today, 90 - from) })
        .tell(from - 3, 'regular_entry', { into: entry });
      return told(setting, lodged(setting, registered(setting, story, since), since - 3));
    },
  },
  {
    name: 'spouse with protection in another State',
    weight: 5,
    tell(setting) {
      const { dice, today, entry } = setting;
      const since = ago(setting, 4, 50);
      const story = teller(today).tell(since + 300, 'family_member', {
        ref: 'spouse',
        relation: 'spouse',
        in: entry,
        status: 'beneficiary',
        formed: 'origin',
        ...(dice.chance(70) ? { written_desire: true } : {}),
      });
      return told(setting, lodged(setting, registered(setting, story, since), since - 3));
    },
  },
  {
    name: 'lone minor with a brother or sister in another State',
    weight: 5,
    tell(setting) {
      const since = ago(setting, 3, 50);
      const story = teller(setting.today).tell(since + 200, 'family_member', {
        relation: 'sibling',
        in: setting.entry,
        ...(setting.dice.chance(70) ? { legally_present: true } : {}),
      });
      registered(setting, story, since);
      if (since > 12) story.tell(since - 10, 'representative_appointed', { in: setting.state });
      return told(setting, story, minor(setting));
    },
  },
  {
    name: 'lone minor without family here',
    weight: 5,
    tell(setting) {
      const since = ago(setting, 2, 60);
      const story = registered(setting, teller(setting.today), since);
      if (since > 18) story.tell(since - 14, 'representative_appointed', { in: setting.state });
      return told(setting, since > 20 ? lodged(setting, story, since - 16) : story, minor(setting));
    },
  },
  {
    name: 'border procedure',
    weight: 9,
    atTheBorder: true,
    tell(setting) {
      const { state } = setting;
      const since = ago(setting, 6, 92);
      const story = teller(setting.today)
        .tell(since + 5, 'irregular_entry', { into: state, by: 'sea' })
        .tell(since + 5, 'apprehended', { in: state, at: 'external_border' })
        .tell(since + 4, 'biometrics_sent', { in: state, category: 'irregular_crossing' });
      screened(setting, story, since + 5, 6)
        .tell(since + 4, 'application_made', { in: state, at: 'territory', to: 'registering_authority' })
        .tell(since + 1, 'screening_ended', { in: state, how: 'completed', referred_to: 'asylum' })
        .tell(since, 'application_registered', { in: state })
        .tell(since - 1, 'biometrics_sent', { in: state, category: 'applicant' })
        .tell(since - 4, 'application_lodged', { in: state })
        .tell(since - 4, 'procedure_opened', { in: state, procedure: 'border' });
      return told(setting, story);
    },
  },
  {
    name: 'regular procedure',
    weight: 22,
    tell(setting) {
      const since = ago(setting, 15, 155);
      const story = examined(setting, since, 'regular');
      if (since > 50) story.tell(since - 45, 'interview_held', { in: setting.state, about: 'substance' });
      return told(setting, story);
    },
  },
  {
    name: 'accelerated procedure',
    weight: 8,
    tell(setting) {
      const since = ago(setting, 14, 95);
      const story = examined(setting, since, 'accelerated').tell(since - 10, 'acceleration_ground_found', {
        ground: setting.dice.pick(['irrelevant_issues', 'inconsistent_or_false', 'safe_country_of_origin']),
      });
      return told(setting, story);
    },
  },
  {
    name: 'rejected, the appeal is open',
    weight: 9,
    tell(setting) {
      const { dice } = setting;
      const quick = dice.chance(50);
      const story = rejected(
        setting,
        dice.between(3, quick ? 9 : 24),
        quick ? 'accelerated' : 'regular',
        quick ? 'manifestly_unfounded' : 'unfounded',
      );
      return told(setting, story);
    },
  },
  {
    name: 'rejected without a return decision',
    weight: 3,
    tell(setting) {
      const decided = setting.dice.between(1, 6);
      const story = examined(setting, ago(setting, 60, 120), 'regular')
        .tell(decided + 20, 'interview_held', { in: setting.state, about: 'substance' })
        .tell(decided, 'first_decision', {
          in: setting.state,
          outcome: 'unfounded',
          procedure: 'regular',
          return_decision: 'not_issued',
        });
      return told(setting, story);
    },
  },
  {
    name: 'appeal before the court',
    weight: 7,
    tell(setting) {
      const decided = setting.dice.between(20, 60);
      return told(
        setting,
        rejected(setting, decided, 'regular', 'unfounded').tell(decided - 12, 'appeal_lodged', { in: setting.state }),
      );
    },
  },
  {
    name: 'to be returned',
    weight: 6,
    tell(setting) {
      const decided = setting.dice.between(35, 70);
      const story = rejected(setting, decided, 'regular', 'unfounded').tell(decided - 34, 'decision_became_final', {
        in: setting.state,
      });
      return told(setting, story);
    },
  },
  {
    name: 'returned',
    weight: 2,
    tell(setting) {
      const decided = setting.dice.between(50, 70);
      const story = rejected(setting, decided, 'regular', 'unfounded')
        .tell(decided - 34, 'decision_became_final', { in: setting.state })
        .tell(decided - 48, 'departed_under_return', { from: setting.state });
      return told(setting, story);
    },
  },
  {
    name: 'protected',
    weight: 12,
    tell(setting) {
      const decided = setting.dice.between(2, 50);
      const story = examined(setting, ago(setting, decided + 40, decided + 100), 'regular')
        .tell(decided + 20, 'interview_held', { in: setting.state, about: 'substance' })
        .tell(decided, 'first_decision', {
          in: setting.state,
          outcome: setting.dice.pick(['refugee_status', 'subsidiary_protection']),
          procedure: 'regular',
        })
        .tell(decided - 2, 'decision_notified', { in: setting.state });
      return told(setting, story);
    },
  },
  {
    name: 'withdrawn',
    weight: 4,
    tell(setting) {
      const since = ago(setting, 35, 90);
      const story = registered(setting, teller(setting.today), since).tell(since - 28, 'application_withdrawn', {
        in: setting.state,
        how: setting.dice.pick(['implicit', 'explicit']),
      });
      return told(setting, story);
    },
  },
  {
    name: 'under Dublin III, to be transferred',
    weight: 8,
    tell(setting) {
      const { dice, today } = setting;
      const sinceRules = today - pact2024.from.day;
      const since = sinceRules + dice.between(5, 150);
      const story = cameThrough(setting, teller(today), since);
      story
        .tell(since + 2, 'application_made', { in: setting.state, at: 'territory' })
        .tell(since, 'application_registered', { in: setting.state })
        .tell(since - 3, 'application_lodged', { in: setting.state })
        .tell(since - 9, 'eurodac_hit', {
          in: setting.entry,
          category: 'irregular_crossing',
          received_by: setting.state,
        });
      asked(setting, story, setting.entry, since - 40, false);
      // Nobody came to fetch the person, so responsibility moved here half a year later and the examination followed.
      story
        .tell(since - 70, 'take_charge_accepted', { by: setting.entry })
        .tell(since - 262, 'procedure_opened', { in: setting.state, procedure: 'regular' })
        .tell(since - 300, 'interview_held', { in: setting.state, about: 'substance' })
        .tell(since - 350, 'first_decision', { in: setting.state, outcome: 'subsidiary_protection' })
        .tell(since - 353, 'decision_notified', { in: setting.state });
      return told(setting, story);
    },
  },
];
