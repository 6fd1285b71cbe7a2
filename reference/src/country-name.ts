const WORDS: Readonly<Record<string, string>> = { STATELESS: 'Stateless', UNKNOWN: 'Unknown', TOTAL: 'Total' };

const names = new Map<string, Intl.DisplayNames>();

/** Name of a country in a language (BCP 47), for the edges: `countryName('GR', 'fr')` is Grèce. The code where none is known. */
export function countryName(code: string, language = 'en'): string {
  let display = names.get(language);
  if (!display) {
    display = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    names.set(language, display);
  }
  if (/^[A-Z]{2}$/.test(code)) return display.of(code) ?? code;
  return WORDS[code] ?? code;
}
