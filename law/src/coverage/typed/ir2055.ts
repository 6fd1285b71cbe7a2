import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the implementing act of 2025 that no rule carries, as read in the act. */
export const ir2055Rows: readonly TypedRow[] = [
  institutions('1-4', 'The network between the units, and the language used on it.'),
  institutions('5', 'How a message is numbered.'),
  institutions('6(1)-(2)', 'The access points run day and night.'),
  notExecutable('7-8', 'Forms, and what is attached to them.'),
  notExecutable('12(1)-(2) 12(4)-(6)', 'What a notification holds.'),
  notExecutable('14(1)-(2) 15(1)-(2) 16(1)-(2)', 'What an answer holds.'),
  institutions('17-21', 'Forms of relocation.'),
  notExecutable('22(1) 22(3)-(4)', 'Forms and papers that travel with the person.'),
  institutions('23', 'What States tell each other once a year.'),
  notExecutable('24(1) 24(3) 25(1) 25(4) 26(1)', 'What the form says, and what the person is told.'),
  notExecutable('29', 'On which form health data pass.'),
  institutions('30-31', 'Money of contributing States.'),
  institutions('32', 'Leaflet on data.'),
  notExecutable('33-34', 'End of the act before, and dates of application.'),
  notExecutable('6(3)', 'A failure of the network moves no limit, and no rule here lets it move one.'),
  notExecutable(
    '26(4)',
    'The form for a detained person keeps within the limits of detention, which are rules of their own.',
  ),
  notExecutable('27(1)', 'That the rules on transfers hold for relocation as well.'),
];
