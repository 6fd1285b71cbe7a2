/** The words of the receipt page that are not the law's. The browser module takes them from the page. */
export const TEXT = {
  title: 'Check a receipt',
  about:
    'A receipt holds the facts of a case, the rules and the day, and the answer with its reasons. Here the answer is worked out again from the facts alone, and compared.',
  same: 'The same answer',
  sameAbout:
    'The rules give the same answer from the facts in this receipt, and nothing was changed since it was made.',
  unsealedAbout: 'The rules give the same answer from the facts in this receipt. Its seal could not be checked here.',
  touched: 'The same answer, but the receipt was changed',
  touchedAbout:
    'The answer follows from the facts. Something was changed after the receipt was made: its seal does not fit.',
  differs: 'Not the same answer',
  differsAbout: 'This is the first step at which the receipt and the rules part ways.',
  otherRules:
    'The receipt was made with another version of the rules. A difference can come from a change of the rules; with the version named in the receipt it can be told apart.',
  unreadable: 'This is not a receipt that can be checked',
  inReceipt: 'In the receipt',
  now: 'Worked out now',
  nothing: 'nothing',
  where: 'Where',
  choose: 'Choose a receipt',
  hint: 'A file that ends in .json, downloaded from a case or from the page “Try it”.',
  checkHere: 'Check it in this browser',
  checkThere: 'Check it on the server',
  offline: 'Ready. From now on this page needs no network: the file stays on this device.',
  loading: 'Loading the rules into this browser …',
} as const;
