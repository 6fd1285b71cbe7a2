import type { EurodacWords } from '../words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What Eurodac holds of a person, in English. */
export const eurodac: EurodacWords = {
  dataSet: ({ category, state, sentOn, keptUntil, comparedOnly, erasedOn, markedSince, markedBecause }) =>
    [
      `${capital(category)}: sent by ${state} on ${sentOn},`,
      comparedOnly ? 'only compared and not stored.' : '',
      comparedOnly || erasedOn ? '' : keptUntil ? `kept until ${keptUntil}.` : 'kept as long as the protection lasts.',
      erasedOn ? `erased early on ${erasedOn}, with the citizenship of a State.` : '',
      markedSince ? `Marked since ${markedSince}, because ${markedBecause}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  markedBecause: { protection: 'protection was granted', 'residence-document': 'a residence document was issued' },
  toSend: ({ category, state, due, late }) =>
    late
      ? `Still to be sent${state ? ` by ${state}` : ''}, though the last day was ${due}: data on a person of the category “${category}”.`
      : `To be sent${state ? ` by ${state}` : ''} by ${due}: data on a person of the category “${category}”.`,
  linked: (sets, firstYear) =>
    [
      sets > 1 ? `These ${sets} data sets are linked: they are one person.` : '',
      firstYear === undefined ? '' : `The person counts as one applicant, for the first time in ${firstYear}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
};
