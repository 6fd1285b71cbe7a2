import { formatCitation } from '../core/index.ts';
import { resolveCitation } from './resolve-citation.ts';

/**
 * A citation with what it is about: `AMMR 33(1): State of irregular entry or of disembarkation`. Aliases are printed
 * under the key of the act. A citation that does not resolve is printed as it is.
 */
export function citationLabel(citation: string): string {
  const found = resolveCitation(citation);
  return found.ok ? `${formatCitation(found.parts)}: ${found.label}` : citation;
}
