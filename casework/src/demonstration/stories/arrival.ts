import { type Story, teller } from '../story.ts';
import { registered, screened, told } from './parts.ts';

/** From the arrival to the lodging. */
export const arrivalStories: readonly Story[] = [
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
      const story = teller(setting.today).tell(dice.between(0, 14), 'application_made', {
        in: state,
        at: 'territory',
        to: 'registering_authority',
      });
      return told(setting, story);
    },
  },
  {
    name: 'just registered',
    weight: 4,
    tell: (setting) => told(setting, registered(setting, teller(setting.today), setting.dice.between(0, 1))),
  },
  {
    name: 'waiting to be lodged',
    weight: 6,
    tell(setting) {
      // The longer ago, the more have lodged since.
      const since = Math.min(setting.dice.between(0, 24), setting.dice.between(0, 24));
      return told(setting, registered(setting, teller(setting.today), since));
    },
  },
];
