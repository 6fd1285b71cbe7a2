import { inEuro, type Money } from '@openpact/law';

/** No-break space, so that a number never breaks over two lines. */
const SPACE = '\u00a0';
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** `21 000` */
export const grouped = (n: number): string => whole.format(n).replaceAll(',', SPACE);

/** `91 100 000`, in whole euro. */
export const euroWords = (money: Money): string => grouped(inEuro(money));

/** `21.69 %` of a part from 0 to 1. */
export const percentWords = (part: number): string => `${(100 * part).toFixed(2)}${SPACE}%`;
