/** What the law makes happen when a time limit passes unused. */
export const consequences = {
  'duty-remains': 'Nothing ends. It must still be done at once, and the delay stays on record.',
  'later-application-may-be-inadmissible': 'A later application may be rejected as not admissible.',
  'late-lodging-does-not-end-the-border-procedure':
    'The border procedure goes on all the same. The application must still be lodged.',
  'duty-to-send-remains': 'The data must still be sent at once.',
  'screening-ends-by-itself': 'The screening ends by itself, and the person is referred to the next procedure.',
  'may-be-implicitly-withdrawn': 'The application may be treated as withdrawn.',
  'state-of-registration-becomes-responsible': 'The State that registered the application becomes responsible.',
  'state-of-lodging-becomes-responsible': 'The State where the application was lodged becomes responsible.',
  'state-of-new-application-becomes-responsible': 'The State of the new application becomes responsible.',
  'request-for-child-still-possible':
    'Nothing moves. For a child alone the other State can still be asked until there is a decision on the substance.',
  'silence-is-acceptance': 'Silence counts as a yes. The State that was asked must take the person.',
  'silence-is-confirmation': 'Silence counts as confirmation. The State that was notified must take the person back.',
  'right-to-re-examination-lost': 'The refusal stands, and it can no longer be looked at again.',
  're-examination-over-silence-is-no-acceptance':
    'The second look is over. Here silence is not a yes, so the refusal stands.',
  'two-weeks-count-instead': 'The day that was asked for has passed. Silence counts as a yes after two weeks.',
  'one-month-counts-instead': 'The day that was asked for has passed. Silence counts as a yes after one month.',
  'duty-to-answer-remains': 'The answer is still owed, and the delay must be explained.',
  'other-limits-run-on': 'The answer is still owed. The limits for requests and replies run on.',
  'humanitarian-silence-is-no-acceptance': 'Here silence is not a yes. The answer is still owed.',
  'right-to-reconsideration-lost': 'The other State can no longer be asked to reconsider.',
  'reconsideration-over-silence-is-no-confirmation': 'The second look is over. Here silence is not a confirmation.',
  'opportunity-to-apply-must-be-given':
    'Responsibility does not move by itself, but the person must be given the chance to apply here.',
  'appeal-does-not-suspend': 'The appeal alone does not stop the transfer.',
  'transfer-stays-suspended': 'The decision is late. The transfer stays stopped until it is taken.',
  'late-judgment-changes-nothing': 'The judgment is still owed. The transfer stays stopped until then.',
  'form-came-too-late': 'The form came too late for this day. The other State may ask for another day.',
  'transfer-goes-to-the-default-place':
    'The transfer goes to the place that the receiving State has named for such cases.',
  'transfer-counts-as-done': 'Without news the transfer counts as carried out.',
  'silence-is-duty-to-relocate': 'Silence counts as a confirmation. The State of relocation must take the person.',
  'late-relocation-shifts-nothing': 'Responsibility does not move. The relocation must still be carried out.',
  'late-notification-shifts-nothing': 'Responsibility stays where it is. The notification must still be sent.',
  'late-decision-shifts-nothing': 'Responsibility stays where it is. The transfer decision must still be taken.',
  'release-from-detention': 'The person must be released from detention. The case goes on.',
  'transferring-state-becomes-responsible':
    'The other State no longer has to take the person. The State that should have made the transfer becomes responsible.',
  'transfer-decision-is-final': 'The transfer decision can no longer be appealed.',
  'entry-is-authorised': 'The person must be let in, and the examination goes on inside the territory.',
  'late-does-not-make-admissible':
    'The application does not become admissible by the delay. The check must still be finished.',
  'access-to-the-procedure': 'The person has access to the procedure here.',
  'late-decision-grants-nothing': 'The delay does not give protection. The decision must still be taken.',
  'decision-is-final': 'The decision becomes final and can no longer be appealed.',
  'removal-becomes-possible': 'The person may be removed while the appeal runs.',
  'return-decision-is-delayed':
    'The law says only "without undue delay". The decision is still owed, with a reason for the delay.',
  'return-decision-is-final': 'The return decision becomes final and can no longer be appealed.',
  'return-goes-on-under-the-directive': 'The return goes on under the ordinary rules on return.',
  'release-or-detain-under-the-directive':
    'The person must be released, or detained for return under the ordinary rules. The time at the border counts.',
  'removal-follows': 'The person may be removed.',
  'entry-ban-ends': 'The ban on coming back ends.',
  'no-opinion-counts-as-no-risk': 'Silence counts as no sign of a risk.',
  'comparison-comes-first-afterwards': 'The comparison is done first as soon as what stood in the way is over.',
  'may-work': 'The person has a right to work; access is still owed.',
  'court-reviews-the-restriction': 'A court must now review the restriction.',
  'document-to-be-renewed': 'The document ends. It is renewed while the person may stay.',
} as const satisfies Readonly<Record<string, string>>;
