import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the act on crisis and force majeure that no rule carries, as read in the act. */
export const cfmrRows: readonly TypedRow[] = [
  notExecutable('1(1)-(3)', 'What the act is for, and the measure with which it is to be used.'),
  notExecutable(
    '1(4)-(5)',
    'When there is a crisis or force majeure is decided by the institutions; the file holds their decision.',
  ),
  institutions('2', 'What a State asks, and with which reasons.'),
  institutions('3(1)-(7)', 'How the Commission finds out whether there is a crisis.'),
  institutions('4(1)-(2) 4(4)', 'What the Commission proposes.'),
  institutions('6(1)-(3) 7', 'Watch over the crisis, and the coordinator.'),
  institutions('8(1)-(2) 9(2)-(7)', 'Contributions of other States.'),
  notExecutable('10(3)', 'A State may put some registrations first.'),
  notExecutable('11(10)-(11)', 'Principles that hold in a crisis as well.'),
  institutions('16(1)-(2) 17(1)-(6) 18(1)-(2) 19', 'Preparation, cooperation, money, and a change of another act.'),
  notExecutable('20', 'From when the act applies.'),
  institutions('4(5)', 'What the decision of the Council says; the file holds it.'),
  notExecutable('10(7)', 'The time to send data to Eurodac stays as it is, and no crisis changes that limit here.'),
  notExecutable(
    '11(5)',
    'Which cases come first where a threshold was moved: the order that stands outside a crisis as well.',
  ),
  institutions('11(8)', 'The decision of the Council says which persons are left out; the file holds it.'),
  notExecutable(
    '11(9)',
    'Illness and missing support keep a person out of the border procedure in a crisis as at other times.',
  ),
  institutions('14(1) 14(3)', 'When the Commission recommends a faster examination, and whom it asks before.'),
];
