import { type Story, teller } from '../story.ts';
import { ago, lodged, minor, registered, told } from './parts.ts';

/** Children who came alone. */
export const minorStories: readonly Story[] = [
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
];
