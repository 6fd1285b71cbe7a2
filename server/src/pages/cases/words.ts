/** The words of the worklist and the case pages that are not the law's. */
export const TEXT = {
  worklist: 'Worklist',
  worklistAbout: 'Files of your State, the clock that will hurt first at the top.',
  search: 'File number or name',
  stage: 'Stage',
  anyStage: 'Any stage',
  mine: 'Only what an authority here must do',
  apply: 'Show',
  clear: 'Clear the filters',
  nothing: 'No file fits these filters.',
  noFiles: 'There are no files yet.',
  overdue: 'Overdue',
  noClock: 'No time limit is running',
  openFile: 'Open a new file',
  struck: 'Struck',
  byLaw: 'By law',
  byLawAbout: 'Nobody acted, so the law takes this as done.',
  nextTitle: 'What comes next',
  nothingNext: 'The law expects nothing of anybody now.',
  recordSomethingElse: 'Record something else',
  clocksRunning: 'Clocks that run',
  clocksOver: 'Clocks that are over',
  howCounted: 'How this day was counted',
  reasons: 'Why',
  passedOver: 'What was looked at and does not decide',
  timeline: 'What happened',
  whatHappened: 'What happened?',
  recordedBy: {
    'decision-maker': 'A decision maker records this.',
    'state-asked': 'The State that was asked records this.',
  },
  noSuchDay: 'This is not a day of the calendar. Write it like 2026-07-03. Below is the file as it stands today.',
  decisionStruckBy: 'Your role does not strike decisions. Ask a decision maker of your State.',
  notOpened: 'The file could not be opened. Send the form again.',
  anyState: 'All States',
  conflictTitle: 'Somebody was faster',
  conflict:
    'The file has changed since you opened this form. Nothing was recorded. What you typed is still here: look at what is new, then send it again.',
} as const;

/** Why something cannot be recorded, by the key that casework gives. */
export const REFUSALS: Readonly<Record<string, string>> = {
  'day-in-the-future': 'The day lies in the future. Record an event on or after the day on which it happened.',
  'not-your-answer': 'Only the State that was asked can give this answer.',
  'not-registered-yet': 'The application is not registered yet. Record the registration first.',
  'no-application-made': 'No application has been made yet. Record that it was made first.',
  'no-request-to-answer': 'On that day there was no request to this State to answer.',
  'nothing-was-refused': 'On that day that State had refused nothing.',
  'no-notification-to-answer': 'On that day there was no notification to this State to answer.',
  'nobody-accepted-yet': 'On that day that State had not accepted. A transfer decision can only follow an acceptance.',
  'no-transfer-decision':
    'On that day there was no transfer decision to that State, or it had not been notified. Record that first.',
  'no-appeal': 'On that day no appeal was pending.',
  'no-decision-yet': 'On that day there was no decision. Record the decision and its notification first.',
  'deemed-accepted': 'The State that was asked kept silent too long, so the law already counts it as a yes.',
  'asks-itself': 'A State does not ask itself. Choose the other State.',
  'already-accepted': 'That State has said yes already.',
  'already-refused': 'That State has said no already. It can still say yes.',
  'transfer-too-late': 'The time limit for the transfer has passed, so responsibility has moved here.',
  'out-of-order': 'The order of the days does not fit: a step would come before the one it follows. Check the day.',
  'contradicts-later':
    'Something recorded of a later day rests on the opposite. Strike that entry first if it is wrong:',
  'born-in-the-future': 'The date of birth lies in the future. Check the year.',
  'not-your-entry': 'Another State recorded this entry, and only that State can strike it. Ask it to.',
  'request-too-late': 'The time limit for the request has passed, so responsibility has moved here.',
  'no-such-entry': 'There is no such entry in this file.',
  'already-struck': 'This entry was struck already.',
  'reason-missing': 'Say why the entry is wrong.',
};

/** A refusal in words; what has no words yet is shown by its key rather than hidden. */
export const sayRefusal = (says: string): string => REFUSALS[says] ?? says;
