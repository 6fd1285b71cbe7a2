import type { Story } from '../story.ts';
import { otherStateStories } from './another-state.ts';
import { arrivalStories } from './arrival.ts';
import { examinationStories } from './examination.ts';
import { minorStories } from './minors.ts';
import { refusalStories } from './refusal.ts';
import { transferStories } from './transfer.ts';

/** The stories of the demonstration: every stage from screening to departure, every clock of the slice, some of them overdue. */
export const STORIES: readonly Story[] = [
  ...arrivalStories,
  ...otherStateStories,
  ...transferStories,
  ...minorStories,
  ...examinationStories,
  ...refusalStories,
];
