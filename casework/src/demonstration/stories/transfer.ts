import { pact2024 } from '@openpact/law';
import { type Story, teller } from '../story.ts';
import { ago, asked, cameThrough, lodged, registered, told, toTransfer } from './parts.ts';

/** Another State accepted. */
export const transferStories: readonly Story[] = [
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
      story.tell(accepted + 1, 'detained', {
        in: setting.state,
        ground: 'absconding_risk',
        ordered_by: 'administration',
        individually_assessed: true,
      });
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
