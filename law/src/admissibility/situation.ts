import type { Citation, MemberState, Reason, Rule } from '../core/index.ts';
import { type Course, type Facts, isOfThisCourse } from '../file/index.ts';
import type { Calendar } from '../time/index.ts';
import type { LinkVersion } from './safe-third-country-links.ts';

/** The grounds on which an application is not admissible. Source: APR 38. */
export const INADMISSIBILITY_GROUNDS = [
  'subsequent_without_new_elements',
  'protected_in_another_state',
  'first_country_of_asylum',
  'safe_third_country',
  'international_criminal_court',
  'late_after_return_decision',
] as const;

export type InadmissibilityGround = (typeof INADMISSIBILITY_GROUNDS)[number];

/** What the grounds of inadmissibility look at. */
export interface AdmissibilitySituation {
  readonly facts: Facts;
  readonly course: Course;
  /** The State that examines. */
  readonly here: MemberState | undefined;
  /** The working days of that State. */
  readonly calendar: Calendar;
  /** The links to a safe third country that count. */
  readonly links: LinkVersion;
}

/** A ground of inadmissibility: yes when it applies, with what the law makes of it. */
export interface GroundRule extends Rule<InadmissibilityGround, AdmissibilitySituation> {
  readonly id: string;
  readonly ground: InadmissibilityGround;
  /** The application must be rejected, or may be where national law allows it. */
  readonly power: 'must' | 'may';
  /** Where the act says what fails or is asked, by the sentence or question; the place of the ground itself elsewhere. */
  readonly places?: Readonly<Record<string, Citation>>;
  /** What the ground rests on where it applies, with its place. */
  restsOn?(situation: AdmissibilitySituation): Pick<Reason, 'cite' | 'says' | 'facts'> | undefined;
}

/** What the authority itself found of a ground, where no closer facts are on file. */
export const foundByAuthority = (facts: Facts, ground: InadmissibilityGround): boolean =>
  facts.of('inadmissibility_ground_found').some((found) => found.ground === ground && isOfThisCourse(facts, found));
