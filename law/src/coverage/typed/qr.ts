import { institutions, notExecutable, notYet, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the qualification act that no rule carries, as read in the act. */
export const qrRows: readonly TypedRow[] = [
  notExecutable('1-3', 'What the act is for and whom it covers; meaning of words.'),
  notExecutable('4', 'How what somebody says is assessed; nothing in the software assesses it.'),
  notExecutable('5-10 15', 'What persecution, serious harm and protection are: decided by humans, claim by claim.'),
  notExecutable('11(2) 16(2)', 'When a change at home is lasting: weighed case by case.'),
  notExecutable('12 17', 'Who is excluded: decided by humans, person by person.'),
  notExecutable('13 18', 'Grants follow the assessment; the file records what was decided.'),
  notExecutable('14(2)-(4) 19(2)', 'Grounds and burden of proof for taking a status away: judgement of the authority.'),
  notExecutable('20(1)-(2) 20(4)-(5)', 'Frame for the rights of those protected.'),
  notExecutable('23(3)-(7)', 'Which members of a family are left out or let in besides.'),
  notExecutable('24(3) 24(5)', 'Fee of a permit, and when it may be revoked.'),
  notExecutable('25(3)', 'How long a travel document is valid is for another act.'),
  notExecutable(
    '28(3) 29(2) 30(2)-(3) 31(2) 32(2)',
    'Equal treatment in work, learning, welfare and health: measured against nationals of the State.',
  ),
  notExecutable('33(2)-(4) 33(6)', 'How a guardian of a child is chosen and works.'),
  notExecutable('34(2) 35(2)-(4)', 'Places to live and duties to take courses: choices of the State.'),
  notExecutable('36', 'Help to go home; a State may give it.'),
  institutions('37-39', 'Contact points, staff and reports.'),
  institutions('40', 'Changes another act.'),
  notExecutable('41-42', 'End of the act before, and dates of application.'),
  notYet('11 14 16 19-20 22-29 33-35', 'No rule says it yet.'),
];
