/** What the law makes happen when a time limit passes unused. */
export const consequences = {
  'duty-remains': 'Nothing ends. It must still be done at once, and the delay stays on record.',
  'duty-to-send-remains': 'The data must still be sent at once.',
  'screening-ends-by-itself': 'The screening ends by itself, and the person is referred to the next procedure.',
  'may-be-implicitly-withdrawn': 'The application may be treated as withdrawn.',
  'state-of-registration-becomes-responsible': 'The State that registered the application becomes responsible.',
  'state-of-lodging-becomes-responsible': 'The State where the application was lodged becomes responsible.',
  'state-of-new-application-becomes-responsible': 'The State of the new application becomes responsible.',
  'silence-is-acceptance': 'Silence counts as a yes. The State that was asked must take the person.',
  'silence-is-confirmation': 'Silence counts as confirmation. The State that was notified must take the person back.',
  'right-to-re-examination-lost': 'The refusal stands, and it can no longer be looked at again.',
  're-examination-over-silence-is-no-acceptance':
    'The second look is over. Here silence is not a yes, so the refusal stands.',
  'late-notification-shifts-nothing': 'Responsibility stays where it is. The notification must still be sent.',
  'late-decision-shifts-nothing': 'Responsibility stays where it is. The transfer decision must still be taken.',
  'release-from-detention': 'The person must be released from detention. The case goes on.',
  'transferring-state-becomes-responsible':
    'The other State no longer has to take the person. The State that should have made the transfer becomes responsible.',
  'transfer-decision-is-final': 'The transfer decision can no longer be appealed.',
  'entry-is-authorised': 'The person must be let in, and the examination goes on inside the territory.',
  'late-does-not-make-admissible':
    'The application does not become admissible by the delay. The check must still be finished.',
  'late-decision-grants-nothing': 'The delay does not give protection. The decision must still be taken.',
  'decision-is-final': 'The decision becomes final and can no longer be appealed.',
  'removal-becomes-possible': 'The person may be removed while the appeal runs.',
} as const satisfies Readonly<Record<string, string>>;
