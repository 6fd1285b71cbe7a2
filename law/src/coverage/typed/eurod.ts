import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the Eurodac act that no rule carries, as read in the act. */
export const eurodRows: readonly TypedRow[] = [
  notExecutable('1-2', 'What the system is for, and meaning of words.'),
  institutions('3(1)-(5) 3(7)', 'How the system is built.'),
  institutions('4', 'Who runs the system.'),
  institutions('5-7', 'Authorities that may search to fight crime.'),
  institutions('8-11', 'Links to the systems for visas and travel authorisations.'),
  institutions('12(2)-(6)', 'Who publishes and keeps the statistics.'),
  notExecutable('13(2)-(4) 13(6)', 'How data are taken, and with what respect.'),
  notExecutable('14(4)', "Limits on the use of a child's data."),
  notExecutable('15(3) 18(4)-(5) 22(8) 24(8) 26(5)', 'Officers of an agency may take the data for a State.'),
  notExecutable(
    '17(3) 19(1)-(2) 21(1)-(2) 22(3) 22(10) 23(3) 23(8) 24(3) 24(11) 26(7)',
    'Which fields a record holds.',
  ),
  notExecutable('24(10)', 'Nobody is to be treated worse because the record came from a rescue; no rule does.'),
  institutions('27(1)-(3) 28(1)-(3)', 'What the system compares with what.'),
  institutions('32-35', 'Search to fight crime.'),
  institutions('36(1)-(4) 37(1)-(6) 38(1) 38(3) 38(5) 39', 'Technical duties in sending and comparing.'),
  notExecutable('40(1)-(2) 40(4) 40(6)', 'Who may see and change a record.'),
  institutions('41', 'Logs of what the system does.'),
  notExecutable('42(2)', 'How information is to be worded and given.'),
  institutions('42(3)', 'Common leaflet.'),
  notExecutable('43(2)-(3) 43(5)-(9)', 'How a request to see or mend data is handled between authorities.'),
  institutions('44(1)-(2) 45(1)-(2) 46(1)-(4) 47(1)-(4) 48(1)-(5) 49(2)-(5)', 'Supervision and security of data.'),
  notExecutable('50', 'When data may be given to a third country for a return: conditions that an authority weighs.'),
  institutions('51-52', 'Logs and liability.'),
  institutions('53-54', 'Change other acts on information systems.'),
  institutions('55-59 61', 'Costs, committee, reports, penalties, lists of authorities.'),
  notExecutable('60 62 63(1)-(3)', 'Where and from when the act applies.'),
  institutions('63(4)-(6)', 'Technical steps before the start.'),
  institutions('27(4) 28(4)', 'What the system sends back by itself, hit or no hit.'),
  notExecutable(
    '28(5)',
    'Which of several hits goes first is said once, for all of them; no file tells by which picture a hit came.',
  ),
];
