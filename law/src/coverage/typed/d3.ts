import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of Dublin III that no rule carries, as read in the act. */
export const d3Rows: readonly TypedRow[] = [
  notExecutable('1-2', 'What the act is for; meaning of words.'),
  notExecutable(
    '3(1) 3(3)',
    'That one State examines is the frame of every determination; the way to a safe third country stays open.',
  ),
  notExecutable('4(2) 5(4)-(5)', 'How information is given and an interview is held.'),
  institutions('4(3) 6(5) 8(5)-(6) 16(3)-(4) 29(4)', 'Leaflets, forms and acts of the Commission.'),
  notExecutable('6(3)', 'What is weighed for a child.'),
  notExecutable(
    '12(5)',
    'A false paper does not free the State that issued it, unless it shows the fraud came after: weighed by the States.',
  ),
  notExecutable('22(2) 22(4)', 'What evidence is needed and how much weight it has: a judgement on each piece.'),
  notExecutable('21(3) 23(4) 24(5)', 'What a request holds.'),
  notExecutable('26(2)-(3)', 'What the decision says, and in which language.'),
  notExecutable('27(6)', 'Legal help in court; its conditions are for national law.'),
  notExecutable('28(4)', 'Conditions of detention are those of the reception directive.'),
  institutions('30(1)-(2)', 'Money between the States.'),
  notExecutable('31-32', 'What data pass between States before a transfer, and with what care.'),
  institutions('33', 'Plans of a State under strain.'),
  notExecutable('34(1)-(4) 34(6)-(12)', 'What a State may ask of another, and how the data are kept.'),
  institutions(
    '35-41 43-48',
    'Authorities, arrangements, data, penalties, committee, reports, and dates of the act before.',
  ),
];
