/**
 * Other keys under which an act is cited → the one key of the index. Written text may use either; what is printed
 * uses the key.
 */
export const ACT_ALIASES: Readonly<Record<string, string>> = Object.freeze({
  EUR: 'EUROD',
  'IR 2055': 'IR2055',
  DUB: 'D3',
  COM609: 'COM(2020)609',
  COM610: 'COM(2020)610',
  COM611: 'COM(2020)611',
  COM612: 'COM(2020)612',
  COM613: 'COM(2020)613',
  COM614: 'COM(2020)614',
});
