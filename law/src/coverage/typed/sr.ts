import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the Screening Regulation that no rule carries, as read in the act. */
export const srRows: readonly TypedRow[] = [
  notExecutable('1', 'Says what the act is for.'),
  notExecutable('2', 'Meaning of words; the vocabulary of the case file follows it.'),
  notExecutable('3', 'Rights that bind every step; no date and no fact decides them.'),
  notExecutable('4', 'Says which act goes first; the rules cite the act that governs.'),
  notExecutable('8(1)-(2)', 'Where the checks are made is for each State to name.'),
  institutions('10(3)-(4)', 'Each State sets up an independent watch over rights.'),
  notExecutable('11(4)', 'Others may be let in to inform people; a choice of the State.'),
  notExecutable('12(2) 12(5)', 'One check may be made with another; how the work is combined is for the authority.'),
  notExecutable('13(5)', 'Who may act for a child, and for how many: a matter of fitness and workload.'),
  notExecutable(
    '14(2)-(6)',
    'Which databases are searched and how; a search is no fact of the case until it gives a result.',
  ),
  notExecutable('15(3)-(4)', 'What data a search may show.'),
  institutions('15(5) 16(8)', 'The Commission may set out the technical procedure.'),
  notExecutable('16(1)-(6)', 'Which system is asked, and how a hit in it is handled between authorities.'),
  notExecutable('17(2)', 'What else the form holds where it is available.'),
  institutions('19', 'Committee of the Commission.'),
  institutions('20-23', 'Change other acts on information systems.'),
  institutions('24', 'Report by the Commission.'),
  notExecutable('25', 'From when the act applies; the regime bears that date.'),
];
