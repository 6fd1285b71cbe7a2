import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the reception directive that no rule carries, as read in the act. */
export const rcdRows: readonly TypedRow[] = [
  notExecutable('1-2', 'What the act is for; meaning of words.'),
  notExecutable('3(2)-(3) 4', 'What the act does not cover, and what a State may do beyond it.'),
  notExecutable('5(2)', 'How information is to be worded and given.'),
  notExecutable('6(2)-(3)', 'Papers that a State may not ask for, or may give.'),
  notExecutable(
    '7(2)-(5) 7(7) 8(1)-(4) 8(6)-(7)',
    'How a State spreads and houses applicants is for the State to organise.',
  ),
  notExecutable('10(5)', 'Other means than detention are laid down in national law.'),
  notExecutable('12(3)-(5)', 'Conditions inside a place of detention.'),
  notExecutable('13(4)', 'Conditions of detention for those with special needs.'),
  notExecutable('14-15', 'Families stay together as far as possible; health checks may be asked.'),
  notExecutable('16(3)', 'What kind of schooling there is.'),
  notExecutable('17(2)-(8)', 'Equal treatment at work, and courses: measured against nationals of the State.'),
  notExecutable('19(3)-(7)', 'How much is given and what may be asked back: measured in national law.'),
  notExecutable('20(1)-(9)', 'What housing must offer.'),
  notExecutable('22(3)', 'What kind of care there is.'),
  notExecutable('24 25(3)-(5)', 'How special needs are assessed.'),
  notExecutable('26(2)-(5)', 'What is weighed for a child, and what a child is given.'),
  notExecutable('27(3)-(4) 27(6)-(8)', 'Who may represent a child, and where a child lives.'),
  notExecutable('28(2)', 'Care for victims of violence.'),
  notExecutable('29(2)-(6)', 'Legal help in court; its conditions are for national law.'),
  institutions('30-38', 'Authorities, plans, staff, reports, transposition and dates.'),
];
