import { expect, test } from 'vitest';
import { GUARANTEES, type Guarantee } from './index.ts';

/** What a row says: its article, who owes or may what, how soon, until when; and what is not usual about it. */
function told({ cite, kind, actor, pace, doneWhen, limit, recalled, regimes, id }: Guarantee): string {
  const place = cite.slice(cite.indexOf(' ') + 1);
  const known = regimes.join('+');
  const more = [
    ...(pace ? [pace] : []),
    ...(doneWhen ? [`until ${doneWhen}`] : []),
    ...(limit ? [`limit ${limit}`] : []),
    ...(recalled ? ['recalled'] : []),
    ...(known === 'pact-2024' ? [] : [known]),
  ];
  return `${place} ${kind}, ${[actor, ...more].join(', ')}: ${id}`;
}

/** Each act, article by article. */
const ACTS: Readonly<Record<string, string>> = {
  AMMR: `
    17(1) duty, applicant: apply-in-state-of-first-entry
    17(2) duty, applicant: apply-where-documents-come-from
    17(3) duty, applicant, before-interview: disclose-elements-and-papers
    17(4) duty, applicant: be-present-in-the-right-state
    17(5) duty, applicant: comply-with-transfer
    18(1) option, member-state: withhold-reception-in-wrong-state
    18(2) duty, determining-state: weigh-late-elements-that-decide
    18(3) right, applicant: reception-of-trafficking-victim-in-wrong-state
    19(1) duty, determining-state, before-transfer, until told-of-transfer-consequences: inform-of-loss-in-wrong-state
    19(1) duty, registering-authority, by-registration, until told-of-responsibility: inform-about-responsibility
    19(2) right, applicant: ask-about-progress
    20(3) duty, determining-state: inform-minor-with-representative
    21(1) right, applicant: counselling-on-responsibility
    21(2) right, applicant: free-counselling-on-responsibility
    21(7) option, determining-state: no-free-counselling-beside-a-lawyer
    22(1) duty, determining-state, before-interview: family-template
    22(1) duty, determining-state, before-request: responsibility-interview
    22(2) option, determining-state: skip-interview-of-absconded
    22(3) duty, determining-state, before-request: interview-before-request
    22(4) right, applicant: language-and-same-sex-in-responsibility-interview
    22(7) duty, determining-state: record-responsibility-interview
    22(7) right, applicant: comment-on-responsibility-summary
    23(1) duty, member-state: best-interests-first
    23(1) duty, member-state: priority-for-minors-and-family
    23(2) duty, member-state, until provisional-person-or-representative-there: representative-in-responsibility
    23(3) duty, determining-state: involve-representative
    23(5) duty, transferring-state, before-transfer, until best-interests-assessed: assess-best-interests-before-transfer
    23(6) duty, determining-state, at-once: trace-relatives-of-minor
    38(2) duty, determining-state: go-on-when-the-person-absconds
    42(2) duty, transferring-state, without-delay: transfer-decision-says-all
    43(1) right, applicant: appeal-transfer
    43(1)(a) right, applicant: plead-risk
    43(1)(b) right, applicant: plead-later-facts
    43(1)(c) right, applicant: plead-family
    43(5) right, applicant: free-aid-against-transfer
    44(1) prohibition, member-state: no-detention-for-dublin-alone
    44(1) prohibition, member-state: no-detention-for-procedure-alone
    44(2) prohibition, member-state: no-detention-without-assessment
    44(5) duty, member-state: order-detention-in-writing-with-review
    47(3) duty, transferring-state: applicant-never-pays-transfer
    48(1) duty, transferring-state, before-transfer: send-personal-data-before-transfer
    48(2) duty, transferring-state, before-transfer: send-special-needs-before-transfer
    49 duty, transferring-state, before-transfer: tell-of-danger-before-transfer
  `,
  APD: `
    9(1) right, applicant, recalled, dublin-iii: dublin-remain-until-decision
    46(1) right, applicant, recalled, dublin-iii: dublin-appeal
  `,
  APR: `
    7(1) duty, member-state: keep-confidential
    7(2) prohibition, member-state: no-disclosure-to-persecutors
    8(2) duty, determining-authority, by-registration, until told-of-procedure: inform-about-procedure
    8(3) right, applicant: interpreter
    8(4) right, applicant, before-lodging: contact-unhcr
    9(2) duty, applicant: cooperate
    9(2) duty, determining-authority, at-once: copies-of-kept-documents
    9(5) duty, determining-authority: search-with-reasons-same-sex
    10(1) right, applicant: remain-until-decision
    11 duty, determining-authority, before-decision: admissibility-interview-first
    12(1) right, applicant, before-decision: substantive-interview
    13(3) right, applicant: interview-private
    13(5) right, applicant: interview-language
    13(6) duty, determining-authority: interviewer-competent-no-uniform
    13(9) right, applicant: interviewer-of-same-sex
    13(10) option, determining-authority: interview-by-video
    13(11) duty, determining-authority: interview-once-fit
    13(11) option, determining-authority: omit-interview
    13(13) right, applicant: adviser-at-interview
    14(1) duty, determining-authority: record-interview
    14(3) right, applicant, before-decision: comment-on-report
    14(6) right, applicant, before-decision: read-interview-report
    15(1) right, applicant: consult-adviser
    15(2) duty, member-state, by-registration, until told-of-counselling: inform-of-free-counselling
    16(1) right, applicant: free-counselling
    16(3) option, member-state: refuse-counselling
    17(1) right, applicant: free-representation-on-appeal
    17(2) option, member-state: refuse-representation-on-appeal
    17(3) right, applicant: remedy-when-aid-is-refused
    18(1) right, applicant: adviser-sees-file
    18(2) duty, determining-authority: secret-sources-to-court
    18(3) right, applicant: adviser-reaches-closed-places
    19(5) option, member-state: ask-costs-back
    20(3) duty, registering-authority, limit special-procedural-needs: assess-procedural-needs
    21(1) right, applicant: support-in-procedure
    21(2) duty, determining-authority: leave-fast-procedure-without-support
    22(1) duty, determining-authority: best-interests-in-procedure
    22(3) duty, determining-authority: interview-minor-with-trained-staff
    22(4) right, applicant: adult-at-interview-of-minor
    22(5) duty, determining-authority: decision-on-minor-by-trained-staff
    23(1) right, applicant: representative
    23(2)(a) duty, registering-authority, as-soon-as-possible, until provisional-person-or-representative-there: name-provisional-person
    23(2)(b) duty, registering-authority, limit representative: appoint-representative
    23(5) duty, registering-authority, at-once: tell-minor-of-representative
    23(9) prohibition, member-state: no-representative-with-conflict
    23(10) duty, member-state: few-minors-for-each-representative
    23(10) duty, member-state: supervise-representative
    24(1) duty, determining-authority: medical-examination-of-signs
    24(2) duty, determining-authority, before-examination: consent-to-medical-examination-of-minor
    24(3) right, applicant: own-medical-examination
    24(4) duty, member-state, as-soon-as-possible: give-medical-results
    25(1) duty, determining-authority: assess-age-by-several-professions
    25(1) prohibition, determining-authority: no-age-by-looks-alone
    25(2) right, applicant: treated-as-minor-in-doubt
    25(3) duty, determining-authority: least-invasive-age-examination
    25(4) duty, determining-authority, before-examination, until told-of-age-examination: inform-before-age-examination
    25(5) duty, determining-authority, before-examination: consent-to-age-examination
    25(6) prohibition, determining-authority: refusal-is-no-proof-of-age
    26(1) subpara 2 duty, member-state: ask-expressly-about-wish
    27(6) option, registering-authority: reuse-known-data
    28(3) duty, registering-authority, before-lodging: give-time-and-place-to-lodge
    28(6) right, applicant, before-decision: hand-in-evidence-until-decision
    29(1) duty, registering-authority, by-registration, until registered-document-issued: document-on-registration
    29(1) subpara 2 duty, responsible-state, at-once, until registered-document-issued: document-after-transfer
    29(4) duty, determining-authority, as-soon-as-possible, until lodged-document-issued: document-after-lodging
    29(5) duty, member-state, at-once, until lodged-document-issued: document-after-release
    29(9) duty, member-state, limit applicant-document-validity: renew-applicant-document
    30(1) duty, member-state: tell-how-to-apply
    30(2) duty, member-state: interpreter-to-apply
    30(3) right, applicant: unhcr-and-advisers-at-border-and-in-detention
    33(1) right, applicant: apply-through-who-may-lodge
    33(2) duty, representative: lodge-for-minor-alone
    33(3) duty, applicant, before-lodging: minor-is-there-when-lodged
    35(5) option, determining-authority: lengthen-examination
    35(7) option, determining-authority: put-examination-off
    36(1) duty, determining-authority, as-soon-as-possible: give-decision-in-writing
    36(2) duty, determining-authority: give-reasons-of-rejection
    36(3) duty, determining-authority: tell-how-to-challenge
    36(4) duty, determining-authority: tell-outcome-beside-adviser
    36(4) option, determining-authority: tell-adviser-alone
    36(5) duty, determining-authority: one-family-decision-only-if-same
    40(2) duty, determining-authority, at-once: explain-what-follows-from-withdrawal
    40(4) option, determining-authority: reject-withdrawn-application-on-substance
    41(1)(f) option, determining-authority: take-as-withdrawn-in-wrong-state
    41(3) duty, determining-authority, at-once: explain-what-follows-from-omission
    41(4) option, determining-authority: suspend-to-hear-explanation
    41(5) option, determining-authority: reject-given-up-application-on-substance
    42(2) duty, determining-authority: tell-of-change-to-regular-procedure
    43(2) prohibition, applicant: no-entry-in-border-procedure
    43(3) prohibition, member-state: no-entry-after-rejection-at-border
    43(4) duty, monitoring-mechanism: monitor-border-procedure
    45(2) duty, member-state: keep-family-of-danger-together
    51(2) duty, determining-authority: border-procedure-as-short-as-possible
    52(1) duty, determining-state: determine-responsibility-at-border
    54(1) duty, member-state: require-to-reside-at-border
    54(2) duty, member-state: house-families-at-border-suitably
    55(4) option, determining-authority: leave-out-interview-of-further-application
    58(4) duty, determining-authority: document-for-first-country
    59(8)(b) duty, determining-authority: document-for-third-country
    59(9) right, applicant: procedure-when-third-country-refuses
    66(1)(b) duty, applicant: cooperate-in-review-of-protection
    66(1)(c) duty, determining-authority: explain-silence-in-review-of-protection
    66(1)(d) right, applicant, before-decision: be-heard-in-review-of-protection
    66(2)(a) duty, determining-authority: current-information-in-review
    66(2)(b) prohibition, determining-authority: ask-no-persecutors-in-review
    66(3) duty, determining-authority, as-soon-as-possible: give-withdrawal-of-protection-in-writing
    66(4) right, applicant: adviser-after-withdrawal-of-protection
    66(5) option, determining-authority: decide-review-without-statement
    67(1) right, applicant: appeal
    67(4) right, applicant: interpreter-at-court
    67(8) right, applicant: no-time-runs-before-notice
    68(5)(e) duty, member-state: inform-of-right-to-ask-to-remain
    68(6) option, member-state: lift-shield-in-further-application
    72(1) duty, member-state: keep-case-data-ten-years
  `,
  CFMR: `
    10(2) duty, registering-authority: register-vulnerable-first-in-crisis
    10(5) duty, member-state: inform-of-registration-in-crisis
    15 duty, member-state: inform-of-measures-in-crisis
  `,
  'COM(2020)610': `
    11 duty, determining-state, until told-of-responsibility, recalled, proposal-2020: proposed-information-on-responsibility
    12 duty, determining-state, recalled, proposal-2020: proposed-interview-on-responsibility
    13 duty, member-state, recalled, proposal-2020: proposed-best-interests-and-representative
  `,
  'COM(2020)612': `
    4 prohibition, member-state, recalled, proposal-2020: proposed-no-entry-in-screening
    7 duty, monitoring-mechanism, proposal-2020: proposed-independent-monitoring
    8 duty, screening-authority, until told-of-screening, recalled, proposal-2020: proposed-screening-information
    9 duty, screening-authority, proposal-2020: proposed-health-and-vulnerability-check
    10 duty, screening-authority, proposal-2020: proposed-identity-check
    11 duty, screening-authority, proposal-2020: proposed-security-check
    13 duty, screening-authority, proposal-2020: proposed-debriefing-form
    14 duty, screening-authority, proposal-2020: proposed-referral
  `,
  'COM(2020)613': `
    10 right, applicant, limit immediate-protection, proposal-2020: rights-of-immediate-protection
  `,
  D3: `
    3(2) right, applicant, dublin-iii: dublin-plead-risk
    4(1) duty, determining-state, until told-of-responsibility, dublin-iii: inform-about-dublin
    5(1) duty, determining-state, before-decision, dublin-iii: dublin-interview
    5(2) option, determining-state, dublin-iii: dublin-skip-interview
    5(3) duty, determining-state, before-decision, dublin-iii: dublin-interview-before-transfer-decision
    5(6) right, applicant, dublin-iii: dublin-interview-summary
    6(1) duty, member-state, dublin-iii: dublin-best-interests
    6(2) right, applicant, dublin-iii: dublin-representative
    6(4) duty, determining-state, as-soon-as-possible, dublin-iii: dublin-trace-relatives
    7(3) duty, determining-state, dublin-iii: dublin-take-evidence-of-family
    24(4) option, member-state, dublin-iii: dublin-return-instead-of-take-back
    27(1) right, applicant, dublin-iii: dublin-minor-against-refusal
    27(1) right, applicant, dublin-iii: dublin-plead-criteria
    27(1) right, applicant, dublin-iii: dublin-plead-later-facts
    27(1) right, applicant, dublin-iii: dublin-plead-limits
    27(1) right, applicant, dublin-iii: dublin-remedy
    27(2) right, applicant, dublin-iii: dublin-time-to-appeal-transfer
    27(4) option, transferring-state, dublin-iii: dublin-suspend-of-own-motion
    27(5) right, applicant, dublin-iii: dublin-legal-aid
    28(1) prohibition, member-state, dublin-iii: dublin-no-detention-alone
    28(2) prohibition, member-state, dublin-iii: dublin-detention-only-at-significant-risk
    30(3) duty, transferring-state, dublin-iii: dublin-person-never-pays-transfer
  `,
  EUROD: `
    13(1) duty, member-state: take-biometrics
    13(5) prohibition, member-state: no-measures-for-unusable-fingers
    14(1) duty, member-state: refer-refusing-minor-to-child-protection
    14(1) duty, member-state: take-biometrics-of-minors-kindly
    14(1) prohibition, member-state: no-biometrics-under-six
    14(1) prohibition, member-state: no-force-against-minors
    14(2) prohibition, member-state: no-measures-for-unusable-fingers-of-minor
    14(3) prohibition, member-state: no-police-use-under-14
    16(1) duty, determining-state, as-soon-as-possible: add-responsible-state
    16(2) duty, responsible-state: record-arrival-after-transfer
    16(2)(d) duty, member-state, as-soon-as-possible: record-departure
    16(3) duty, determining-state: record-shift-of-responsibility
    17(1) duty, member-state: send-whole-data-set
    17(2)(j) duty, member-state, without-delay: record-rejection
    17(4) duty, member-state: delete-security-flag
    22(7) duty, member-state, as-soon-as-possible: record-departure-after-crossing
    23(6) duty, member-state, as-soon-as-possible: record-departure-after-illegal-stay
    24(7) duty, member-state, as-soon-as-possible: record-departure-after-rescue
    25(1) duty, benefitting-state, as-soon-as-possible: record-state-of-relocation
    25(2) duty, relocation-state, as-soon-as-possible: record-relocation
    27(5) duty, member-state: prefer-hit-on-responsibility
    30(1) duty, member-state, without-delay: erase-on-citizenship
    31(1) duty, member-state: mark-protection
    31(2) option, member-state: police-use-of-marked-protection
    31(3) duty, member-state: unmark-withdrawn-protection
    31(5) option, member-state: police-use-of-marked-permit
    31(6) duty, relocation-state: mark-as-state-of-relocation
    38(4) duty, member-state, at-once: check-hit
    40(3) prohibition, member-state: only-origin-changes-eurodac-data
    40(5) duty, member-state, as-soon-as-possible: tell-origin-of-wrong-data
    42(1) duty, member-state, until told-of-biometrics: inform-about-biometrics
    43(1) right, applicant: access-and-correction-of-eurodac-data
    43(4) duty, member-state: correct-wrong-data
    49(1) prohibition, member-state: no-eurodac-data-to-third-countries
  `,
  IR2055: `
    9(1) duty, requested-state, limit take-charge-reply: refuse-with-reasons
    10(1) duty, determining-state: ask-about-dependency-on-the-form
    11(1) duty, determining-state: search-for-relatives-after-interview
    11(2) duty, determining-state: consult-states-of-relatives
    11(3) duty, determining-state: find-who-suits-the-minor-best
    12(3) duty, notifying-state: prove-admission-in-notification
    22(2) duty, transferring-state, as-soon-as-possible: send-transfer-form
    27(2) duty, benefitting-state, as-soon-as-possible, limit relocation-transfer: send-relocation-form
    28(1) duty, transferring-state, without-delay: tell-of-suspension
    28(2) duty, transferring-state, without-delay: tell-of-absconding-or-prison
    28(3) duty, transferring-state: tell-within-the-time-for-transfer
  `,
  QR: `
    20(3) duty, member-state, limit provisional-protection-measures: provisional-document
    21 prohibition, member-state: no-refoulement
    22 duty, member-state, as-soon-as-possible, until told-of-protection: inform-about-protection
    23(1) right, applicant: permits-for-family
    24(1) right, applicant: residence-permit
    24(2) duty, member-state, limit residence-permit: issue-residence-permit
    25(1) right, applicant: travel-document
    28(1) right, applicant: work-with-protection
    29(1) right, applicant: school-with-protection
    30(1) right, applicant: recognition-of-qualifications
    31(1) right, applicant: social-security-and-assistance
    32(1) right, applicant: health-care-with-protection
    33(1) duty, member-state, as-soon-as-possible: appoint-guardian
    33(1) duty, representative: representative-stays-until-guardian
    33(5) duty, member-state: house-protected-minor-suitably
    33(7) duty, member-state, as-soon-as-possible: trace-family-of-protected-minor
  `,
  RBPR: `
    4(1) prohibition, member-state: no-entry-in-return-border
    4(2) duty, applicant: stay-at-the-place-of-return
    4(2) right, applicant: reception-standards-in-return-border
    4(3) duty, return-authority: directive-safeguards-in-return-border
    4(5) duty, applicant: hand-over-travel-document
    4(5) right, applicant: leave-voluntarily-at-any-time
    8 duty, return-authority: inform-of-longer-return-border
  `,
  RCD: `
    5(1) duty, member-state, limit reception-information: inform-about-reception
    6(1) right, applicant: paper-of-an-applicant
    7(1) right, applicant: move-freely
    7(6) duty, applicant, as-soon-as-possible: tell-address-changes
    8(5) right, applicant: leave-area-for-grave-reasons
    9(1) duty, member-state: place-only-for-order-or-absconding
    9(2) duty, member-state: reporting-only-where-needed
    9(3) right, applicant: leave-place-with-permission
    9(3) subpara 2 right, applicant: go-to-court-without-permission
    9(4) duty, member-state: restriction-fits-the-person
    9(5) duty, court, limit residence-restriction-review: review-restriction
    9(5) duty, member-state: restriction-with-reasons
    10(1) prohibition, member-state: no-detention-for-applying
    10(2) duty, member-state: milder-measures-first
    10(3) duty, member-state, without-delay: assess-needs-of-detained
    11(1) right, applicant: shortest-detention
    11(2) duty, member-state: written-detention-order
    11(3) duty, court, limit detention-review-on-request: review-detention-on-request
    11(3) duty, court, limit detention-review: review-detention
    11(4) duty, member-state, at-once, until told-of-detention: tell-reasons-of-detention
    11(5) duty, court, at-regular-intervals: review-continued-detention
    11(5) subpara 2 duty, court, at-regular-intervals: review-detention-of-minor-alone
    11(6) right, applicant: free-aid-against-detention
    12(1) duty, member-state: special-detention-facilities
    12(2) right, applicant: open-air-and-visits
    13(1) subpara 2 prohibition, member-state: no-detention-at-serious-health-risk
    13(1) subpara 3 duty, member-state: monitor-detained-with-needs
    13(2) prohibition, member-state: no-detention-of-minors-as-a-rule
    13(2) prohibition, member-state: no-minor-in-prison
    13(2) right, applicant: education-and-play-in-detention
    13(3) duty, member-state: minor-alone-apart-from-adults
    13(5) duty, member-state: families-and-sexes-apart
    13(6) prohibition, member-state: no-easing-in-border-procedure
    16(1) right, applicant: school
    16(2) duty, member-state, limit school-access: give-access-to-school
    16(2) duty, member-state, limit school-outside-general-system: bring-into-general-school
    17(1) duty, member-state, limit labour-access: give-access-to-work
    17(9) right, applicant: work-during-appeal
    18 right, applicant: language-courses
    19(1) right, applicant: reception-conditions
    19(2) right, applicant: adequate-standard-of-living
    20(10) option, member-state: other-material-conditions-for-a-while
    21 right, applicant: dignified-living-in-wrong-state
    22(1) right, applicant: health-care
    22(2) right, applicant: health-care-like-nationals
    23(1) option, member-state: reduce-or-withdraw-allowance
    23(3) duty, member-state: consider-giving-back
    23(4) duty, member-state: individual-decision-before-reduction
    23(4) right, applicant: health-care-and-dignity-after-reduction
    23(5) prohibition, member-state: no-reduction-before-decision
    25(1) duty, member-state, limit special-reception-needs: assess-reception-needs
    25(1) right, applicant: support-in-reception
    25(2)(b) duty, member-state: note-needs-in-file
    26(1) duty, member-state: best-interests-in-reception
    26(6) duty, member-state: vetted-staff-for-minors
    27(1) duty, member-state, limit representative: appoint-representative-in-reception
    27(2) duty, member-state, at-once: tell-provisional-person-and-minor
    27(5) duty, member-state, at-once: tell-reception-of-representative
    27(9) duty, member-state: adult-centre-only-if-best
    27(9) duty, member-state: house-minor-alone-suitably
    27(10) duty, member-state, as-soon-as-possible: trace-family
    28(1) right, applicant, as-soon-as-possible: treatment-after-violence
    29(1) right, applicant: appeal-reception-decision
    29(1) right, applicant: appeal-restriction
  `,
  RCD13: `
    17(1) right, applicant, recalled, dublin-iii: dublin-reception-conditions
  `,
  RD: `
    5 duty, return-authority, recalled, dublin-iii+pact-2024: non-refoulement-child-family-health
    6(2) duty, return-authority, recalled: protecting-state-first
    8(6) duty, member-state, recalled, dublin-iii+pact-2024: monitor-forced-return
    14(1) right, applicant, recalled, dublin-iii+pact-2024: family-care-and-school-until-return
  `,
  SR: `
    5(3) subpara 3 option, member-state: end-screening-on-voluntary-departure
    6 duty, member-state: no-entry-during-screening
    8(6) right, applicant: advisers-reach-person-in-screening
    8(7) duty, member-state: return-detention-rules-in-screening
    8(8) right, applicant: living-standard-in-screening
    8(9) duty, member-state: medical-and-trained-staff-in-screening
    9(1) duty, applicant: stay-available-for-screening
    9(2) duty, applicant: give-identity-and-biometrics-in-screening
    10(1) duty, member-state: investigate-allegation
    10(2) duty, member-state: give-monitors-access
    10(2) duty, monitoring-mechanism: monitor-screening
    10(2)(b) duty, monitoring-mechanism, without-delay: handle-substantiated-allegation
    11(1) duty, screening-authority, until told-of-screening: inform-during-screening
    11(2) duty, screening-authority, until told-of-screening: inform-of-entry-return-relocation
    11(3) duty, screening-authority, until told-of-screening: inform-child-friendly-in-screening
    12(1) right, applicant: emergency-care-in-screening
    12(3) duty, screening-authority: check-vulnerability
    12(4) duty, member-state: support-vulnerable-in-screening
    13(1) duty, screening-authority: best-interests-in-screening
    13(2) right, applicant: adult-family-with-minor-in-screening
    13(3) duty, member-state, as-soon-as-possible, until provisional-person-or-representative-there: helper-for-minor-in-screening
    13(4) duty, member-state: helper-is-independent
    13(6) right, applicant: apply-without-representative
    14(1) duty, screening-authority: establish-identity-in-screening
    15(1) duty, screening-authority: check-security-in-screening
    15(2) duty, screening-authority: consult-databases-in-screening
    17(3) duty, screening-authority: hide-database-hit-from-copy
    17(3) right, applicant: mark-screening-form-as-wrong
    17(3) right, applicant: see-screening-form
    18(1) duty, screening-authority, at-once: refer-with-form
    18(6) option, member-state: no-screening-in-criminal-procedure
    18(7) duty, member-state: delete-screening-data
  `,
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();

const actOf = ({ cite }: Guarantee): string => cite.slice(0, cite.indexOf(' '));

test('every act from which something is owed stands here', () => {
  expect([...new Set(GUARANTEES.map(actOf))].sort()).toEqual(Object.keys(ACTS).sort());
});

test.each(Object.entries(ACTS))('what is owed under %s, article by article', (act, text) => {
  const rows = GUARANTEES.filter((row) => actOf(row) === act);
  expect(rows.map(told).sort()).toEqual(lines(text));
});
