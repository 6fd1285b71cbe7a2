/** The same words, the first with a capital letter: for what stands alone in a cell or beside a button. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
