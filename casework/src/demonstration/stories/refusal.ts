import type { Story } from '../story.ts';
import { ago, examined, rejected, told } from './parts.ts';

/** Refused: remedy and return. */
export const refusalStories: readonly Story[] = [
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
];
