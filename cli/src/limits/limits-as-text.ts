import { english, type LimitJson } from '@openpact/law';

const variantLine = (variant: LimitJson['variants'][number]): string =>
  `      --when ${variant.and ?? variant.when}: ${variant.length} when ${variant.whenWords} (${variant.cite})`;

function limitLines(limit: LimitJson): string[] {
  const national = limit.nationalUpTo ? `; national law may give up to ${limit.nationalUpTo}` : '';
  const recalled = limit.recalled ? '; recalled, not read in the act' : '';
  return [
    `  ${limit.id}: ${limit.what}`,
    `      ${limit.length}${national} (${limit.cite}${recalled}); ${limit.actorWords}; from ${limit.from.join(' or ')}`,
    ...(limit.whenWords === undefined ? [] : [`      runs when ${limit.whenWords}`]),
    ...limit.variants.map(variantLine),
    `      if it passes: ${limit.ifLate.says} (${limit.ifLate.cite})`,
  ];
}

/** All limits for a person at a terminal, regime by regime. */
export function limitsAsText(limits: readonly LimitJson[]): string {
  const regimes = [...new Set(limits.map((limit) => limit.regime))];
  return regimes
    .flatMap((regime) => {
      const rows = limits.filter((limit) => limit.regime === regime);
      const title = `${regime}: ${rows.length} time limits of ${english.regimes[regime]}`;
      return [title, '', ...rows.flatMap((limit) => [...limitLines(limit), ''])];
    })
    .join('\n')
    .trimEnd();
}
