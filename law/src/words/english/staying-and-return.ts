/** Reasons about staying, remedies and return. */
export const returnReasons = {
  // Staying
  'may-stay-until-decision': 'Who asks for protection may stay until the authority has decided.',
  'left-the-territory': 'The person has left the territory of the States.',
  'right-to-remain-was-excepted': 'The authority applied an exception from the right to remain.',
  'further-application-after-one-rejected':
    'It is another further application, after a further one had been rejected for good.',
  'first-further-application-before-removal':
    'It is a first further application with nothing new, while a removal is close at hand.',
  'decision-is-final': 'The decision can no longer be appealed.',
  'court-allowed-to-stay': 'A court allowed the person to stay.',
  'court-refused-to-stay': 'A court did not allow the person to stay.',
  'appeal-was-dismissed': 'The appeal was dismissed. A further appeal gives no right to stay by itself.',
  'staying-is-for-the-court':
    'Under the older rules the court and national law say whether the person may stay meanwhile.',
  'law-is-silent-on-staying': 'After a declared withdrawal the law does not say whether staying goes on.',
  'appeal-is-pending': 'The appeal is pending, and the person may stay until it is decided.',
  'time-to-appeal-is-open': 'The time to appeal is open, and the person may stay until it ends.',
  'request-is-pending': 'The person asked the court in time. Nobody may be removed before it has answered.',
  'nobody-asked-in-time': 'Nobody asked the court in time to be allowed to remain.',
  'time-to-ask-is-open': 'The time to ask the court is open. Nobody may be removed before it ends.',
  'implicit-withdrawal-must-ask': 'The application was taken as withdrawn, so staying must be asked for.',
  'lone-minor-at-border-keeps-the-right':
    'A child alone in the border procedure keeps the right to stay. Read so although the rule on acceleration names no exception.',
  'ground-kept-the-right-before-the-amendment':
    'On the day of the decision this ground of inadmissibility still left the right to stay during the appeal.',
  'safe-country-or-protection-elsewhere-must-ask':
    'Since the amendment of 2026 staying must be asked for on this ground of inadmissibility, too.',
  'inadmissible-must-ask': 'The application is not admissible, so staying must be asked for.',
  'protection-withdrawn-at-once-must-ask':
    'Protection was withdrawn on a ground that takes effect at once, so staying must be asked for.',
  'further-application-must-ask': 'A further application was rejected, so staying must be asked for.',
  'accelerated-must-ask': 'The case was in the accelerated procedure, so staying must be asked for.',
  'border-must-ask': 'The case was in the border procedure, so staying must be asked for.',
  'appeal-suspends-by-itself': 'The appeal lets the person stay without asking.',

  // Remedies
  'all-other-cases-long': 'No ground for a short time applies, so the time to appeal is the longer one.',
  'refugee-status-can-still-be-sought':
    'With subsidiary protection the person can still appeal for refugee status, in the longer time.',
  'declared-withdrawal-not-appealable':
    'A withdrawal that the person declared cannot be appealed; the return decision can, in the longer time.',
  'inadmissible-short': 'The application was found not admissible, so the time to appeal is short.',
  'implicit-withdrawal-short': 'The application was taken as withdrawn, so the time to appeal is short.',
  'ground-at-decision-short':
    'A ground for acceleration stood on the day of the decision, so the time to appeal is short.',
  'further-appeal-is-national': 'Whether a further appeal is open is for national law.',
  'time-to-appeal-is-national': 'Under the older rules national law sets the time to appeal.',

  // Return
  'no-duty-to-return': 'The file shows no duty to return.',
  'citizen-of-a-member-state': 'The person became a citizen of a Member State.',
  'other-right-to-stay': 'The State gave a right to stay on another ground.',
  'return-from-the-border': 'The application was rejected at the border, so the return starts from there.',
  'entry-was-refused': 'Entry was refused. The treatment must be as good as with a return decision.',
  'return-under-the-directive': 'The ordinary rules on return apply.',
  'effects-are-suspended': 'While the person may stay, the return decision has no effect.',
  'earlier-return-decision-is-suspended':
    'A return decision from before has no effect while the person may stay; it comes back if the application fails.',
  'removal-was-postponed': 'The removal was postponed.',
  'court-decides-on-the-return-first': 'A court must first decide on the return decision.',
  'time-to-leave-runs': 'The person has time to leave voluntarily.',
  'child-needs-a-receiver': 'A child alone is returned only to somebody who takes care.',
  'removal-may-follow': 'Nothing stands between the duty to return and the removal.',
  'manifestly-unfounded-bars-time-to-leave': 'The application was rejected as clearly unfounded.',
  'absconding-bars-time-to-leave': 'There is a risk that the person absconds.',
  'danger-bars-time-to-leave': 'The person is a danger to public policy or security.',
  'nobody-asked-for-time-to-leave': 'At the border time to leave is given only on request, and nobody asked.',
  'time-to-leave-must-be-given': 'Time to leave voluntarily must be given.',
  'return-is-not-yet-carried-out': 'The return decision is not there yet or has no effect now.',
  'no-time-to-leave-was-given': 'No time to leave voluntarily was given.',
  'did-not-leave-in-time': 'The person did not leave in the time given.',
  'ban-is-a-choice': 'A ban on coming back is possible but not demanded.',
} as const satisfies Readonly<Record<string, string>>;

/** Questions about staying and return that a human must answer. */
export const returnQuestions = {
  'except-from-remaining':
    'National law may allow an exception from the right to stay here. Should it be applied, and is nobody sent into danger?',
  'stay-during-appeal': 'May the person stay while the appeal is open? National law and the court decide.',
  'stay-while-return-decision-is-appealed':
    'The law does not say whether the person may stay while the return decision is appealed. May the person stay?',
  'shorten-time-to-leave': 'Time to leave may be refused or shortened here. Should it be?',
  'stay-after-protection-ended':
    'Protection has ended. May the person stay on another ground, or follow to another State?',
  'who-receives-the-child': 'Who receives the child: the family, a guardian who was named, or a place that cares well?',
} as const satisfies Readonly<Record<string, string>>;

/** Steps between the first decision and the departure. */
export const returnStepWords = {
  'authorise-entry': 'Let the person into the territory',
  'decide-on-stay-after-protection':
    'Decide whether the person may stay on another ground now that protection has ended',
  'issue-return-decision': 'Issue the return decision',
  'notify-decision': 'Notify the person of the decision',
  appeal: 'Appeal against the decision, if wanted',
  'appeal-for-refugee-status': 'Appeal for refugee status, if wanted',
  'ask-to-remain': 'Ask the court to be allowed to remain, if wanted',
  'decide-request-to-remain': 'Decide whether the person may stay during the appeal',
  'note-that-time-to-ask-passed': 'Record whether the time to ask the court passed unused under national law',
  'establish-facts-on-staying': 'Find out what decides whether the person may stay during the appeal',
  'decide-on-exception-from-remaining': 'Decide whether an exception from the right to stay applies',
  'judge-stay-after-withdrawal': 'Decide whether the person may stay while the return decision can be appealed',
  'note-that-decision-is-final': 'Record that the decision is final',
  'decide-appeal': 'Decide on the appeal',
  'appeal-return-decision': 'Appeal against the return decision, if wanted',
  'decide-return-appeal': 'Decide on the appeal against the return decision',
  'deliver-return-decision': 'Hand the return decision to the person',
  'review-leave-to-stay': 'Decide whether the leave to stay goes on, now that nothing is pending',
  'ask-for-time-to-leave': 'Ask for time to leave voluntarily, if wanted',
  'assess-departure-risk': 'Assess whether something speaks against time to leave voluntarily',
  'give-time-to-leave': 'Give time to leave voluntarily',
  'judge-time-to-leave': 'Decide whether time to leave is given, shortened or refused',
  'leave-voluntarily': 'Leave voluntarily',
  'settle-who-receives-the-child': 'Settle who receives the child after the return',
  'review-postponement': 'Look again at whether the removal must still wait',
  'carry-out-return': 'Carry out the return',
} as const satisfies Readonly<Record<string, string>>;

/** On what staying rests. */
export const remains = {
  'until-decision': 'The person may stay until the decision.',
  automatic: 'The person may stay during the time to appeal and the appeal.',
  'time-to-ask': 'The person may not be removed while the time to ask the court is open.',
  'until-court-decides': 'The person may not be removed until the court has answered the request to stay.',
  allowed: 'The person may stay, because a court allowed it.',
  protection: 'The person may stay, because protection was granted.',
} as const satisfies Readonly<Record<string, string>>;

/** What can be appealed. */
export const remediesAgainst = {
  rejection: 'The rejection can be appealed',
  'withdrawal-with-return-decision': 'The withdrawal of protection and the return decision can be appealed together',
  'rejection-with-return-decision': 'The rejection and the return decision can be appealed together',
  'refusal-of-refugee-status': 'The refusal of refugee status can be appealed',
  'withdrawal-of-protection': 'The withdrawal of protection can be appealed',
  'return-decision-alone': 'The return decision can be appealed',
} as const satisfies Readonly<Record<string, string>>;

/** The two times to appeal, after what can be appealed. */
export const remedyLimits = {
  short: 'in the short time',
  long: 'in the longer time',
} as const satisfies Readonly<Record<string, string>>;

/** How far the return has come. */
export const returnPhases = {
  'decision-due': 'A return decision must still be issued.',
  suspended: 'The return decision has no effect while the person may stay.',
  'voluntary-departure': 'The person has time to leave voluntarily.',
  postponed: 'The removal must wait.',
  removal: 'The return can be carried out, once time to leave is over or need not be given.',
} as const satisfies Readonly<Record<string, string>>;

/** Under which rules a person returns. */
export const returnFrames = {
  border: 'Return from the border.',
  'refusal-of-entry': 'Refusal of entry.',
  directive: 'Return under the ordinary rules.',
} as const satisfies Readonly<Record<string, string>>;

/** Whether a ban on coming back goes with the return. */
export const entryBans = {
  must: 'A ban on coming back must be issued.',
  may: 'A ban on coming back may be issued.',
} as const satisfies Readonly<Record<string, string>>;
