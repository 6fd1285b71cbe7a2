import { type Admissibility, assessAdmissibility, linksOn } from '../admissibility/index.ts';
import { type ApplicationStanding, applicationStanding } from '../application/index.ts';
import { cite, type Finding, type MemberState } from '../core/index.ts';
import { courseOf, type Facts } from '../file/index.ts';
import type { BeforeTheChoice } from '../procedure/index.ts';
import type { Regime } from '../regimes/index.ts';
import { weekendsOnly } from '../time/index.ts';
import type { Surroundings } from './settle.ts';

/** What the law says of the application itself before a procedure is chosen. */
export interface OnTheApplication {
  readonly application: Finding<ApplicationStanding>;
  readonly admissibility: Finding<Admissibility>;
  readonly before: BeforeTheChoice;
}

const notAsked = (place: string, says: string): Finding<never> => ({
  holds: 'no',
  because: [{ rule: 'admissibility', cite: cite(place), says, facts: [] }],
});

interface Asked {
  readonly facts: Facts;
  readonly responsible: Finding<MemberState>;
  readonly here: MemberState | undefined;
}

/** Which kind of application it is, whether it stands, and whether it is admissible, in the order of the act. */
export function onTheApplication(
  { facts, responsible, here }: Asked,
  regime: Regime,
  { calendarOf = (state) => weekendsOnly(state ?? 'EU'), examinationChoicesOf, safeThirdCountryLinks }: Surroundings,
): OnTheApplication {
  const application = applicationStanding(facts, regime.application);
  const standing = application.holds === 'yes' ? application.value : undefined;
  const course = courseOf(facts);
  const withdrawn = standing?.withdrawn !== undefined;
  const assess = (): Finding<Admissibility> => {
    if (!course.applied) return notAsked('APR 26(1)', 'no-application-yet');
    if (responsible.holds === 'yes' && here !== undefined && responsible.value !== here)
      return notAsked('APR 39(1)(a)', 'another-state-is-responsible');
    if (withdrawn) return notAsked('APR 39(1)(c)', 'application-was-withdrawn');
    if (!regime.admissibility) return notAsked('APD 33(2)', 'older-directive-on-admissibility');
    const situation = {
      facts,
      course,
      here,
      calendar: calendarOf(here),
      links: linksOn(facts.on, safeThirdCountryLinks),
    };
    return assessAdmissibility(situation, regime.admissibility, examinationChoicesOf?.(here)?.inadmissibility);
  };
  const admissibility = assess();
  return {
    application,
    admissibility,
    before: {
      withdrawn,
      subsequent: course.before > 0 && regime.admissibility !== undefined,
      admissibility: admissibility.holds === 'yes' ? admissibility.value.verdict : 'open',
      missing: admissibility.holds === 'unknown' ? admissibility.missing : [],
    },
  };
}
