import { examinationReasons } from './examination.ts';
import { returnReasons } from './staying-and-return.ts';

/** Why a rule answered as it did: one sentence for each key that a rule may give in {@link Reason.says}. */
export const reasons = {
  // Before the criteria
  'fact-missing': 'A fact that this rule needs is not in the file.',
  'no-application-yet': 'There is no application yet that could fix a responsible State.',
  'security-threat-found': 'A security check found that the person may be a threat to internal security.',
  'no-security-threat': 'No security check found a threat.',
  'transfer-risk': 'A transfer to that State would carry a real risk of inhuman or degrading treatment.',
  'nobody-else-can-be-designated':
    'No other State can be chosen without that risk, so the State that decides keeps the case.',

  'withdrawn-before-acceptance':
    'The application was withdrawn before another State had agreed, so the State where it was made closes the case.',
  'examined-the-substance': 'That State decided on the substance of the application and so took the case.',
  'protected-in-another-state-no-take-back':
    'Another State gave protection already, so nobody is asked to take back; the State of this application deals with it.',

  // Children
  'member-holds-protection':
    'The family member has protection already, so there is no open case that the child could share.',
  'follows-family-member': 'The child came with a family member and shares the responsible State of that person.',
  'not-an-accompanied-minor': 'The file shows no child who came with a family member.',
  'not-unaccompanied': 'The person is not recorded as a child who came alone.',
  'not-a-minor': 'The person was 18 or older on the day that counts.',
  'no-sign-of-minority': 'Nothing in the file points to a child.',
  'age-in-doubt': 'There are doubts about the age, and nothing has settled them, so the person is treated as a minor.',
  'born-less-than-18-years-ago': 'The date of birth makes the person younger than 18.',
  'noted-as-a-minor-alone': 'The person is noted as a minor who came alone, and nothing says otherwise.',
  'assessed-as-adult': 'An assessment found that the person is 18 or older.',
  'assessed-as-minor': 'An assessment found that the person is younger than 18.',
  'doubt-left-by-assessment':
    'The assessment did not settle the age or reaches below 18, so the person is treated as a minor.',
  'unaccompanied-minor': 'The person is under 18 and came without a responsible adult.',
  'relatives-not-in-several-states': 'The relatives who count are not spread over several States.',
  'best-interests-chose': 'An assessment of what is best for the child chose between the States of the relatives.',
  'family-present': 'A family member or sibling of the child lives there legally.',
  'no-family-legally-present': 'No family member or sibling is known to live legally in a State.',
  'relative-can-care': 'A relative of the child lives there legally and can take care.',
  'no-relative-able-to-care': 'No relative in another State is known who can take care of the child.',
  'against-best-interests': 'An assessment found this to be against what is best for the child.',
  'minor-alone-best-interests-not-disproved':
    'The child has no relative who counts, and nothing shows that staying with this State would be bad for the child.',

  // Family and dependency
  'no-family-member': 'The file names no relative in one of the States.',
  'not-a-family-member': 'The relative is not a family member in the sense of this rule.',
  'family-member-has-another-standing': 'The family member does not have the status that this rule asks for.',
  'family-member-already-decided': 'The family member had already received a first decision.',
  'family-formed-too-late': 'The family came to be too late to count.',
  'no-written-desire': 'The persons concerned did not ask for it in writing.',
  'family-member-beneficiary': 'A family member has protection there, and all concerned asked for it in writing.',
  'family-member-long-term-resident':
    'A family member with protection became a long-term resident there, and all concerned asked for it in writing.',
  'family-member-national-long-term-permit':
    'A family member with protection holds a long-term permit of that State, and all concerned asked for it in writing.',
  'family-member-citizen-former-beneficiary':
    'A family member had protection there and is now a citizen, and all concerned asked for it in writing.',
  'family-member-citizen': 'A family member is a citizen there, and all concerned asked for it in writing.',
  'family-member-applicant':
    'A family member waits there for a first decision, and all concerned asked for it in writing.',
  'family-member-other-permit': 'A family member has a permit there, and all concerned asked for it in writing.',
  'family-member-none': 'A family member is there without a permit, and all concerned asked for it in writing.',
  'largest-number-of-the-family': 'The family stays together: most of its members belong to this State.',
  'oldest-of-the-family': 'The family stays together: its oldest member belongs to this State.',
  'no-dependency': 'The file shows no relative who depends on the person, or on whom the person depends.',
  'ground-not-in-the-list': 'The reason for the dependency is not one that this rule accepts.',
  'relation-not-in-the-list': 'Only a child, a sibling or a parent counts here.',
  'ties-too-late': 'The family ties began too late to count.',
  'dependency-conditions-not-met': 'A condition is not met: legal residence, ability to care, or a written wish.',
  'cannot-travel-for-long':
    'The health of the person prevents travel for a long time, so the State of the stay takes the case.',
  'depends-on-relative': 'The person and a relative who lives there legally depend on each other.',

  // Papers, studies, entry
  'residence-document-valid': 'The State issued a residence document that was valid on the day that counts.',
  'no-valid-residence-document': 'No residence document was valid on the day that counts.',
  'visa-valid':
    'The State issued a visa that was valid on the day that counts, or another State issued it for this one.',
  'no-valid-visa': 'No visa was valid on the day that counts.',
  'papers-ended-recently': 'A residence document or visa of this State ended not long ago.',
  'no-recently-ended-papers': 'No residence document or visa ended recently enough.',
  'no-ended-papers': 'No residence document or visa has ended.',
  'left-since': 'The person left the territory of the States after getting the papers.',
  'papers-not-used-for-entry': 'The papers that ended were not used to enter.',
  'papers-ended-long-ago':
    'The papers used to enter ended too long ago, so the State of the application takes the case.',
  'diploma-awarded': 'A school or university in this State awarded a diploma not long ago.',
  'no-recent-diploma': 'There is no diploma from a State that is recent enough and counts.',
  'entered-visa-free': 'The person entered through this State, which asks no visa of him or her.',
  'visa-free-here-too': 'The State of the application asks no visa of this person either.',
  'no-visa-free-entry': 'The person did not enter without needing a visa.',
  'applied-in-transit-area': 'The application was made in the transit area of an airport of this State.',
  'not-in-transit-area': 'The application was not made in the transit area of an airport.',
  'relocated-after-entry': 'The person was relocated to this State after the entry.',
  'no-relocation': 'The person was not relocated.',
  'no-relocation-after-entry': 'The relocation came before the latest entry.',
  disembarked: 'The person was brought ashore after a rescue at sea.',
  'no-disembarkation': 'The latest arrival was not a rescue at sea.',
  'crossed-irregularly':
    'The person crossed the external border of this State without authorisation, not too long ago.',
  'no-irregular-crossing': 'The file shows no crossing of the external border without authorisation.',
  'arrival-was-a-rescue': 'The latest arrival was a rescue at sea, which has a rule of its own.',
  'link-no-longer-fresh': 'The arrival lies too far back to tie the person to that State.',
  'entry-was-lawful': 'The person entered lawfully.',
  'stayed-long-enough': 'The person lived in this State without break for months before applying.',
  'no-long-stay': 'The file shows no long stay in one State.',
  'no-other-criterion':
    'Nothing else points to a State, so the first State that received the application takes the case.',

  // What moved responsibility
  accepted: 'The State that was asked said yes.',
  'accepted-by-silence': 'The State that was asked did not answer in time, which counts as a yes.',
  'refusal-is-looked-at-again':
    'The State that was asked looks at its refusal again. Until it answers, or its two weeks are over, this is open.',
  'court-found-the-time-passed':
    'A court found that the time had passed, so the State that wanted to transfer the person is responsible.',
  'transfer-decision-set-aside':
    'A court set the transfer decision aside for good. Why it did so decides which State is responsible now.',
  'request-refused': 'The State that was asked said no, so the State that asked keeps the case.',
  'request-not-sent-in-time': 'The request to the other State was not sent in time, so responsibility moved.',
  'state-that-asked-not-noted':
    'The transfer was not carried out in time, so responsibility moved to the State that had asked; nobody noted which one that is.',
  'transfer-not-carried-out-in-time': 'The transfer was not carried out in time, so responsibility moved.',
  'recorded-as-responsible': 'This State is already on record as responsible.',
  'residence-document-issued': 'This State issued a residence document later on.',
  'discretionary-clause-used': 'This State chose to examine the application itself.',
  relocated: 'The person was relocated to this State.',
  'absent-long-enough': 'The person was outside the territory of the States long enough to end the duties.',
  'departed-under-return': 'The person left under a return decision, which ended the duties.',

  'accepted-on-humanitarian-grounds': 'The State that was asked accepted on humanitarian grounds.',
  'admitted-the-person': 'This State admitted the person under resettlement or humanitarian admission.',
  'responsibility-offset': 'A State took responsibility instead of relocating.',
  'first-state-need-not-take-back':
    'In a crisis the first State need not take the person back, so the State of the second registration takes the case.',

  // Evidence
  'circumstantial-evidence-is-enough': 'There is no formal proof, but the evidence is coherent and detailed enough.',
  'evidence-is-contested': 'A State disputes the evidence for this fact.',
  'evidence-does-not-hold': 'The evidence for this fact was weighed and does not hold.',

  // Taking responsibility instead of relocating
  'offset-is-possible': 'A contributing State can take responsibility instead of relocating.',
  'offset-not-for-admitted': 'The person was admitted by a State, so no other State can take over this way.',
  'offset-not-for-beneficiaries': 'The person has protection already.',
  'offset-not-after-absconding': 'The person absconded.',
  'offset-only-within-the-request-limit': 'The time to ask another State to take charge has passed.',
  'offset-not-for-lone-minors': 'The person is a child who came alone.',
  'offset-needs-a-responsible-state': 'The responsible State is not known yet.',
  'offset-only-for-papers-and-entry': 'Responsibility rests on something else than papers, a diploma or the entry.',

  // Crisis
  'derogation-is-possible': 'The exception can be authorised in this situation.',
  'not-in-this-situation': 'The exception cannot be authorised in this situation.',
  'only-in-the-first-period': 'The exception can stand only in the first period, and not in an extension.',
  'arrivals-not-extraordinary': 'The arrivals are not of extraordinary scale.',
  'ordinary-limits-can-be-met': 'The ordinary limits can be met and persons can be received.',

  // Screening
  'arrival-of-another-kind': 'The person came in another way.',
  'turned-back-at-border': 'The person was turned back without setting foot on the territory.',
  'held-until-removal': 'The person was held from being stopped until removal.',
  'let-in-without-application': 'The person was let in all the same and did not apply, so there is no screening.',
  'entry-is-refused-without-application': 'The person did not apply, so entry is refused and there is no screening.',
  'let-in-on-humanitarian-grounds-and-applied':
    'The person was let in on humanitarian or like grounds and applied, so a screening follows.',
  'let-in-on-other-grounds': 'The person was let in on a permit or a visa, which excludes the screening.',
  'may-stay': 'The person may stay, so there is no stay without permission to look into.',
  'screened-before': 'The person was already screened in a State.',
  'entered-lawfully': 'The person entered lawfully, so a screening inside the territory is not done.',
  'found-inland-never-screened':
    'The person was found inside the territory after a crossing without permission and was never screened.',
  'sent-back-at-once-and-screened-there':
    'The person was sent back at once to another State, which does the screening.',
  'referred-to-registration': 'An application was made: the person goes to the authority that registers.',
  'referred-to-return': 'No application was made: the person goes to the return authorities.',
  'referred-to-relocation': 'The person is to be relocated and goes to the other State with the form.',
  'referred-to-criminal':
    'A criminal or extradition procedure ended the screening; the form goes to the return authorities with the reason.',
  'referred-to-departed':
    'The person left by choice to a country that lets him or her in, so the screening could be ended.',
  'referred-to-entry': 'The person turned out to meet the conditions of entry, which ends the screening.',

  // Choice of the procedure
  'another-state-is-responsible': 'Another State is responsible, so no procedure is chosen here.',
  'entry-was-authorised': 'The person was let into the territory.',
  'stopped-at-the-border': 'The person was stopped after crossing the external border without authorisation.',
  'applied-at-the-border': 'The person came to the border and does not meet the conditions of entry.',
  'entry-conditions-met': 'The person meets the conditions of entry.',
  'not-at-the-border': 'The person did not come to the case through the border.',
  nationality: 'The rate is looked up by nationality.',
  'former-residence': 'The rate is looked up by the country of former residence, because the person is stateless.',
  'rate-at-or-below-threshold':
    'In the latest year no more than 20 of 100 applicants of this country received protection.',
  'rate-above-threshold': 'In the latest year more than 20 of 100 applicants of this country received protection.',
  'country-situation-changed': 'The situation in the country has changed since, so the rate does not count.',
  'rate-not-representative':
    'The rate does not stand for the group to which this person belongs, so it does not count.',
  'ground-irrelevant-issues': 'The person raised only matters that have nothing to do with protection.',
  'ground-inconsistent-or-false': 'What the person said is clearly inconsistent, contradictory, false or improbable.',
  'ground-misled-authorities': 'The person misled the authorities about identity or papers.',
  'ground-delays-removal': 'The person applied only to delay or prevent a removal.',
  'ground-safe-country-of-origin': 'The country of origin counts as safe.',
  'ground-danger-to-security': 'There are good reasons to see a danger to national security or public order.',
  'ground-subsequent-application': 'It is a further application after an earlier one.',
  'ground-unlawful-entry-late-application':
    'The person entered or stayed unlawfully and applied late without good reason.',
  'ground-lawful-entry-late-application': 'The person entered lawfully and applied late without good reason.',
  'ground-low-recognition-rate': 'Few applicants of this country received protection in the latest year.',
  'special-needs-without-support': 'The person has special needs, and the support cannot be given at the border.',
  'young-child-in-the-family': 'The person is a child below twelve, or applied together with one.',
  'medical-reason': 'A medical reason speaks against the border procedure.',
  'detention-guarantees-not-met': 'It would need detention, and the guarantees for detention cannot be met.',
  'border-is-a-duty': 'The law demands the border procedure here.',
  'border-is-possible': 'The law allows the border procedure here.',
  'acceleration-is-a-duty': 'The law demands the accelerated procedure here.',
  'acceleration-is-possible': 'The law allows the accelerated procedure for this child.',
  'no-other-procedure': 'Nothing calls for another procedure.',

  ...examinationReasons,

  ...returnReasons,

  // Return decision
  'no-decision-yet': 'There is no decision on the application yet.',
  'protection-granted': 'The person received protection.',
  'duty-to-return-stood-before': 'A return decision already stood before the application.',
  'return-decision-issued': 'A return decision was issued with the rejection.',
  'return-decision-is-due': 'The application was rejected, so a return decision must be issued.',
  'human-must-judge': 'This is a question that a person must judge.',

  // Reception and detention
  'no-applicant': 'There is no application, so the rules on the reception of applicants do not apply.',
  'no-ground-found-to-reduce': 'No ground to reduce reception conditions was found.',
  'no-reception-without-right-to-remain': 'The person may not stay as an applicant any more.',
  'protection-in-place-of-reception': 'The person has protection, which brings rights of its own.',
  'no-applicant-held': 'Nobody is held, or who is held neither applied nor must return.',
  'no-ground-for-detaining-an-applicant': 'The ground is none of those for which an applicant may be held.',
  'no-reason-to-detain-for-return': 'The assessment shows neither a risk that the person absconds nor a danger.',
  'ground-ended-with-the-right-to-remain':
    'The ground was one for applicants, and ended with the right to stay. For the return another one is needed.',
  'danger-alone-is-no-ground':
    'Outside the return from the border, a danger alone is no ground to hold a person for return.',
  'no-prospect-of-removal': 'A removal cannot be expected any more, so the person is released at once.',
  'applicant-has-reception': 'An applicant has a right to reception conditions from the making of the application.',
  'nothing-lost-before-a-decision': 'A ground was found, but nothing is reduced before a decision.',
  'reception-lost-in-wrong-state':
    'The transfer decision was notified, so most reception conditions are lost here; health care and a life in dignity stay.',
  'trafficking-keeps-reception': 'The person may be a victim of trafficking and keeps reception conditions here.',
  'reception-given-back': 'The conditions were given back.',
  'conditions-never-withdrawn-whole':
    'Housing, food and clothing cannot all be taken away, not even for a short time, so less is left to the decision.',
  'no-law-says-when-somebody-may-abscond':
    'No law that binds everybody says by what a risk of absconding is known, so nobody can be detained for it.',
  'risk-where-protected': 'In the State that protects, a real risk of inhuman or degrading treatment was found.',
  'no-ground-to-reduce-reception': 'No ground of the closed list was found, so the decision reduces nothing in law.',
  'reduction-without-individual-reasons':
    'The decision gives no reasons for this person, so it reduces nothing in law.',
  'withdrawal-only-for-serious-breach':
    'Conditions can be withdrawn as a whole only after a serious or repeated breach or violence; otherwise they are reduced.',
  'reception-reduced-by-decision': 'A decision with reasons for this person reduced the conditions.',
  'beyond-the-persons-control': 'What happened was beyond the control of the person.',
  'reduction-decided': 'A decision answered the ground that was found.',
  'detention-ground-noted': 'The ground that was noted is in the closed list.',
  'court-found-detention-unlawful': 'A court found the detention unlawful, so the person is released at once.',
  'health-at-serious-risk': 'Detention would put the health of a person with special needs at serious risk.',
  'minor-never-in-prison': 'Minors are never held in a prison or another place of law enforcement.',
  'no-reason-to-detain-a-minor': 'None of the two reasons for which a minor may be detained is there.',
  'not-individually-assessed': 'The case was not assessed for itself, or something milder would do.',
} as const satisfies Readonly<Record<string, string>>;
