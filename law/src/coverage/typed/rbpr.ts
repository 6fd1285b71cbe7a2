import { institutions, notExecutable, type TypedRow } from '../typed-row.ts';

/** Paragraphs of the return border procedure that no rule carries, as read in the act. */
export const rbprRows: readonly TypedRow[] = [
  notExecutable('1(1)', 'Whom the act is for; the rule stands at Article 4(1), which says it again with its effect.'),
  notExecutable('1(2)-(3)', 'Measure with which crisis rules are to be used; it binds whoever decides, case by case.'),
  notExecutable('2', 'How States outside the asylum procedure act read its references.'),
  notExecutable('3', 'Meaning of words.'),
  institutions('5(5)', 'The agency writes guidelines on alternatives to detention.'),
  notExecutable('6(3)', 'Access of those who give advice; a State may limit it for order or security.'),
  institutions('7', 'How a State asks for the derogations; the request and the decision are those of the crisis act.'),
  institutions('9', 'Changes the fund for border management.'),
  notExecutable('10', 'Whether an authority may go to court is for national law.'),
  institutions('12', 'Plans of the Commission and the States.'),
  institutions('13', 'Report by the Commission.'),
  notExecutable('14', 'From when the act applies; the regime bears that date.'),
];
