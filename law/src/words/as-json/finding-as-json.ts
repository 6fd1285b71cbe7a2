import { type Finding, restsOnRecalled } from '../../core/index.ts';
import { sayFact } from '../say/index.ts';
import type { Words } from '../words.ts';
import { reasonAsJson } from './reason-as-json.ts';

/** A finding as it is, with `words` for itself and for each reason. `said` is the finding as a sentence. */
export function findingAsJson<T>(finding: Finding<T>, said: string, words: Words) {
  const because = finding.because.map((reason) => reasonAsJson(reason, words));
  const mark = restsOnRecalled(finding) ? { restsOnRecalled: true as const } : {};
  switch (finding.holds) {
    case 'yes':
      return { holds: finding.holds, value: finding.value, words: said, ...mark, because };
    case 'no':
      return { holds: finding.holds, words: said, ...mark, because };
    case 'unknown':
      return {
        holds: finding.holds,
        missing: finding.missing,
        missingWords: finding.missing.map((fact) => sayFact(fact, words)),
        words: said,
        ...mark,
        because,
      };
    case 'judgement':
      return { holds: finding.holds, question: finding.question, by: finding.by, words: said, ...mark, because };
  }
}
