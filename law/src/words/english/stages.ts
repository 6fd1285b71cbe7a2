import type { Stage } from '../../position/index.ts';

/** Where the person stands. */
export const stages: Readonly<Record<Stage, string>> = {
  'before-arrival': 'The file shows no arrival yet.',
  arrived: 'The person has arrived.',
  screening: 'The screening is running.',
  screened: 'The screening has ended.',
  'application-made': 'The person asked for protection; the application is not registered yet.',
  registered: 'The application is registered.',
  responsibility: 'The responsible State is being determined.',
  transfer: 'Another State is responsible; the transfer is being prepared.',
  transferred: 'The person was transferred to the responsible State.',
  examination: 'The application is being examined.',
  'border-procedure': 'The application is being examined in the border procedure.',
  decided: 'The first decision was taken; the person has not been notified yet.',
  'appeal-open': 'The person was notified of the decision and can appeal.',
  appeal: 'The appeal is running.',
  protected: 'The person has protection.',
  'protection-ended': 'Protection has ended without an examination.',
  return: 'The application failed; the person must return.',
  'return-border': 'The application failed at the border; the person must return from there.',
  'voluntary-departure': 'The person has time to leave voluntarily.',
  postponed: 'The person must return, and the removal must wait.',
  'other-stay-right': 'The person has a right to stay on another ground.',
  withdrawn: 'The application was withdrawn.',
  departed: 'The person has left the territory.',
};
