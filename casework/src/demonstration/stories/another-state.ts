import { addDays } from '@openpact/law';
import { type Story, teller } from '../story.ts';
import { ago, asked, cameThrough, lodged, registered, told } from './parts.ts';

/** Another State may be responsible. */
export const otherStateStories: readonly Story[] = [
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
];
