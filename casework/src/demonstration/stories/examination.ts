import { type Story, teller } from '../story.ts';
import { ago, examined, registered, screened, told } from './parts.ts';

/** Examined here, with a good end or none yet. */
export const examinationStories: readonly Story[] = [
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
];
