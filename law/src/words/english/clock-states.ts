import type { ClockState } from '../../time/index.ts';

/** How a time limit stands. */
export const clockStates: Readonly<Record<ClockState, string>> = {
  running: 'running',
  met: 'met in time',
  late: 'passed',
  suspended: 'standing still',
  void: 'no longer needed',
};
