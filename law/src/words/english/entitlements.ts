import { examinationDuties, examinationRights } from './examination.ts';
import { onTheWayDuties, onTheWayRights } from './on-the-way.ts';

/** What somebody must do, must leave or may do. Who it is is said beside it. */
export const duties = {
  ...onTheWayDuties,
  ...examinationDuties,
  // Screening
  'stay-available-for-screening': 'Stay available for the screening.',
  'give-identity-and-biometrics-in-screening':
    'Give name, birth, nationality and papers, fingerprints and a picture of the face.',
  'inform-during-screening': 'Tell the person what the screening is for and what comes after it.',
  'inform-of-entry-return-relocation':
    'Where it fits, explain the rules on entry, on return and help with it, and on relocation.',
  'inform-child-friendly-in-screening':
    'Explain the screening to the minor in a child-friendly way, with whoever assists the minor.',
  'no-entry-during-screening': 'Keep the person available for the screening; entry is not allowed while it lasts.',
  'return-detention-rules-in-screening': 'If the person is held, keep to the detention rules of the return law.',
  'medical-and-trained-staff-in-screening':
    'Leave the health check to medical staff and the check for special needs to trained staff.',
  'check-vulnerability': 'Look for signs of special needs, torture, trafficking or statelessness.',
  'establish-identity-in-screening':
    'Find out or check who the person is: by papers, by what he or she says, by fingerprints and face.',
  'check-security-in-screening': 'Check whether the person may be a threat to internal security.',
  'consult-databases-in-screening': 'Look into the databases of the Union and of Interpol for that check.',
  'support-vulnerable-in-screening':
    'Give timely support in a suitable place, because there are signs of special needs.',
  'best-interests-in-screening': 'Put what is best for the child first in the screening.',
  'helper-for-minor-in-screening': 'Bring in a representative or a trained person for the minor.',
  'helper-is-independent': 'Whoever assists the minor takes no part in the screening and takes no orders from it.',
  'hide-database-hit-from-copy': 'Leave out of the copy for the person whether a database gave a hit.',
  'refer-with-form': 'At the end, or on the last day, send the person on with the form, also with checks undone.',
  'end-screening-on-voluntary-departure':
    'May end the screening if the person leaves by choice to a country that lets him or her in.',
  'no-screening-in-criminal-procedure': 'May leave out the screening during a criminal or extradition procedure.',
  // Information and papers
  cooperate: 'Work with the authorities: give name, papers, fingerprints and the reasons for the application.',
  'tell-address-changes': 'Tell the authorities of a new address, telephone number or e-mail address.',
  'tell-how-to-apply': 'Where there are signs that the person may want protection, say how to apply.',
  'ask-expressly-about-wish': 'In doubt, ask clearly whether the person wants protection.',
  'inform-about-procedure': 'Explain rights, duties, stages and time limits, and note in the file that this was done.',
  'inform-about-reception': 'Explain what the person receives while the application runs, and who can help.',
  'document-on-registration': 'Give the person a document that shows the registration.',
  'document-after-lodging': 'Give the person the document of an applicant, with a picture.',
  'renew-applicant-document': 'Renew the document of the applicant while the person may stay.',
  'document-after-transfer': 'Give the person who arrived a document that shows registration and transfer.',
  'document-after-release': 'Give the person released from detention or prison the document of an applicant.',
  'copies-of-kept-documents': 'Give copies of papers that are kept back, and the papers themselves at a transfer.',
  'search-with-reasons-same-sex': 'Search only if needed, with reasons in the file, by a person of the same sex.',
  'other-material-conditions-for-a-while':
    'May give other housing for a short time if places are used up or needs are being assessed.',
  'no-disclosure-to-persecutors':
    'Never let those who are said to persecute know of the application, and never ask them.',
  // Advice
  'inform-of-free-counselling': 'Say that free legal counselling can be asked for.',
  'refuse-counselling': 'May refuse free counselling for some further applications, or where a lawyer already acts.',
  'refuse-representation-on-appeal':
    'May refuse a free lawyer: enough money, no tangible prospect, higher level, or a lawyer already.',
  'ask-costs-back': 'May ask the costs of legal aid back if the person comes into money or gave false information.',
  'secret-sources-to-court':
    'Open secret sources to the court and to a cleared adviser, and explain what may not be shown.',
  // Interview
  'admissibility-interview-first': 'Hear the person before rejecting the application as not admissible.',
  'interviewer-competent-no-uniform': 'Send a competent interviewer without uniform from the deciding authority.',
  'interview-by-video': 'May hold the interview by video where circumstances justify it.',
  'omit-interview': 'May leave out the interview in the listed cases only, such as a positive decision on the file.',
  'record-interview': 'Record the interview in sound, and make a report or a transcript.',
  'interview-minor-with-trained-staff':
    'Have the minor heard by somebody trained for it, unless that is not best for the child.',
  // Special needs
  'assess-procedural-needs': 'Assess whether the person needs help in the procedure.',
  'assess-reception-needs': 'Assess whether the person has special needs in reception.',
  'leave-fast-procedure-without-support': 'Stop the border or accelerated procedure if the help cannot be given there.',
  'note-needs-in-file': 'Note the needs, the signs, the measures and who is in charge in the file.',
  'medical-examination-of-signs':
    'Ask for a medical examination of signs of persecution where it matters, free and with consent.',
  // Minors
  'best-interests-first': 'Put what is best for the child first.',
  'best-interests-in-procedure': 'Put what is best for the child first in the procedure.',
  'best-interests-in-reception': 'Put what is best for the child first in reception.',
  'name-provisional-person': 'Name somebody to assist the minor until there is a representative.',
  'appoint-representative': 'Appoint a representative for the minor.',
  'appoint-representative-in-reception':
    'Appoint a representative for the reception as well; it may be the same person.',
  'tell-provisional-person-and-minor':
    'Tell the minor who acts for the time being, and tell that person what matters about the minor.',
  'tell-reception-of-representative':
    'Tell the reception authority who represents the minor, and the representative what matters.',
  'tell-minor-of-representative': 'Tell the minor and the authorities who the representative is, and how to complain.',
  'no-representative-with-conflict': 'Appoint nobody with a conflict of interest or a criminal record.',
  'few-minors-for-each-representative': 'Give one person no more than 30 minors, or 50 in exceptional situations.',
  'supervise-representative': 'Supervise representatives and look into complaints.',
  'house-minor-alone-suitably':
    'House the minor with relatives, a foster family, or in a place made for minors; siblings together.',
  'adult-centre-only-if-best': 'House a minor of 16 or 17 in a centre for adults only if that is best for the minor.',
  'trace-family': 'Look for the family of the minor, without putting anybody at risk.',
  'give-access-to-school': 'Give the minor access to school.',
  'bring-into-general-school': 'Bring the minor from a special class into the general schools.',
  'vetted-staff-for-minors': 'Let only trained people without a record of crimes against children work with minors.',
  'assess-age-by-several-professions': 'If the age is assessed, let several professions do it first.',
  'no-age-by-looks-alone': 'Do not decide on the age by looks or behaviour alone.',
  'inform-before-age-examination':
    'Before a medical examination of the age, explain method, consequences and the right to refuse.',
  'consent-to-age-examination': 'Examine the age medically only with consent.',
  'least-invasive-age-examination': 'Use the mildest examination, by experts, and look at all results together.',
  'refusal-is-no-proof-of-age': 'Take a refusal of the examination as a presumption only, which can be rebutted.',
  'consent-to-medical-examination-of-minor':
    'Examine a minor medically only with the consent of whoever is responsible.',
  // Reception
  'place-only-for-order-or-absconding':
    'Order one place to live only for public order or against a risk of absconding.',
  'reporting-only-where-needed': 'Ask the person to report only so that the place is kept to, or against absconding.',
  'restriction-fits-the-person': 'Fit the restriction to the person and to his or her special needs.',
  'restriction-with-reasons': 'Give reasons and remedies in writing for telling the person where to live or to report.',
  'review-restriction': 'Review where the person must live or report, once that has lasted for two months.',
  'give-access-to-work': 'Give the person access to work.',
  'individual-decision-before-reduction':
    'Reduce nothing without a decision with reasons for this person; keep it proportionate.',
  'no-reduction-before-decision': 'Do not take or reduce anything before the decision.',
  'reduce-or-withdraw-allowance': 'May reduce or withdraw the daily allowance, and reduce other conditions.',
  'consider-giving-back':
    'Think about giving back what was taken once the reason for it has ended; a no needs reasons.',
  // Detention
  'no-detention-for-applying': 'Hold nobody just because of the application or the nationality.',
  'milder-measures-first': 'Hold the person only if nothing milder would do, after looking at this case.',
  'written-detention-order': 'Order the detention in writing, with reasons and why nothing milder would do.',
  'tell-reasons-of-detention': 'Tell the person in writing the reasons, the remedies and the free legal aid.',
  'review-detention': 'Review whether the detention is lawful.',
  'review-detention-on-request': 'Review whether the detention is lawful, as the person asked.',
  'review-continued-detention': 'Look again at a detention that goes on, also when something new comes up.',
  'review-detention-of-minor-alone': 'Look again at the detention of a minor alone, without being asked.',
  'special-detention-facilities':
    'Use special facilities, as a rule; in a prison, keep the person apart from prisoners.',
  'assess-needs-of-detained': 'Finish the assessment of special needs and look at the detention in its light.',
  'no-detention-at-serious-health-risk': 'Do not hold the person if that puts body or mind at serious risk.',
  'monitor-detained-with-needs': 'Watch over the health of the person and give support in time.',
  'no-detention-of-minors-as-a-rule':
    'Do not hold minors as a rule: only as a last resort, and only if it is best for the minor.',
  'no-minor-in-prison': 'Never hold a minor in a prison or another place of law enforcement.',
  'minor-alone-apart-from-adults': 'Keep a minor alone apart from adults, in a place made for minors.',
  'families-and-sexes-apart':
    'Give families a place of their own, and keep women and men apart unless the family agrees.',
  'no-easing-in-border-procedure': 'Do not lower the standards of detention in the border procedure.',
  'no-detention-for-dublin-alone': 'Do not hold the person only because the responsible State is being found.',
  // Responsibility
  'apply-in-state-of-first-entry': 'Apply in the State of first entry.',
  'apply-where-documents-come-from':
    'Apply in the State that gave a valid permit or visa; after its end, where the person is.',
  'disclose-elements-and-papers': 'Give all facts and papers that matter for the responsible State.',
  'be-present-in-the-right-state': 'Stay in the State where the law expects the person to be.',
  'comply-with-transfer': 'Follow the transfer decision.',
  'take-as-withdrawn-in-wrong-state':
    'May take the application as withdrawn if the person does not stay in the right State.',
  'skip-interview-of-absconded':
    'May leave out the interview of a person who absconded, missed it, or gave the information before.',
  'inform-about-responsibility': 'Tell the person how the responsible State is found.',
  'inform-of-loss-in-wrong-state':
    'Say before a transfer decision what is lost in a State where the person must not be.',
  'inform-minor-with-representative':
    'Explain this to a minor in a child-friendly way, with the representative present.',
  'responsibility-interview': 'Hear the person on family, route and papers.',
  'family-template': 'Give the form on family members where there are signs of family in a State.',
  'record-responsibility-interview': 'Record the interview in sound and write a summary.',
  'representative-in-responsibility': 'See that a representative takes part where a minor is alone.',
  'trace-relatives-of-minor': 'Look for family members and relatives of the minor in the States.',
  'assess-best-interests-before-transfer':
    'Assess what is best for the minor and have the other State confirm the measures.',
  'priority-for-minors-and-family': 'Give priority to cases of minors and family.',
  'transfer-decision-says-all':
    'Notify the decision in writing, with reasons, remedies, time limits and where to appear.',
  'applicant-never-pays-transfer': 'Bear the costs of the transfer; the person pays nothing.',
  'no-detention-for-procedure-alone': 'Do not hold the person only because the responsible State is being found.',
  'inform-about-dublin': 'Explain how the responsible State is found, and give the leaflet.',
  'dublin-interview': 'Hear the person, unless he or she absconded or gave the information before.',
  'dublin-best-interests': 'Put what is best for the child first.',
  'dublin-no-detention-alone': 'Do not hold the person only because the responsible State is being found.',
  // Biometrics
  'inform-about-biometrics':
    'Say why the data are taken, how long they are kept, who sees them, and how to correct them.',
  'take-biometrics': 'Take fingerprints and a picture of the face, with respect, and say why.',
  'send-whole-data-set':
    'Send the whole data set: names, birth, nationality, sex, place and day of the application, papers.',
  'take-biometrics-of-minors-kindly':
    'Let trained staff take the data of a minor, with family or an independent helper present.',
  'tell-outcome-beside-adviser':
    'Tell the person in writing, in a language he or she understands, the outcome and how it can be challenged, although the adviser was notified.',
  'protecting-state-first':
    'Ask the person to go at once to the State that gives protection; a return decision follows only where he or she does not, and a human checks what it says.',
  // The proposal of 2020
  'proposed-health-and-vulnerability-check': 'Check health and signs of special needs.',
  'proposed-identity-check': 'Find out or check who the person is.',
  'proposed-security-check': 'Check the databases for a threat to security.',
  'proposed-debriefing-form': 'Fill in the form on the person, the reasons and the route.',
  'proposed-referral': 'Send the person on to asylum, to return, or to the State of relocation.',
  'proposed-no-entry-in-screening': 'Do not let the person in while the screening at the border lasts.',
  'proposed-screening-information': 'Tell the person what the screening is for.',
  'proposed-independent-monitoring': 'Watch independently that rights are respected in the screening.',
  'proposed-information-on-responsibility': 'Tell the person how the responsible State is found.',
  'proposed-interview-on-responsibility': 'Hear the person on what shows the responsible State.',
  'proposed-best-interests-and-representative':
    'Put what is best for the child first, and see that somebody represents it.',
  // Return
  'no-entry-in-return-border': 'Do not let the person into the country during the return from the border.',
  'stay-at-the-place-of-return': 'Live at the place near the border, for twelve weeks at most.',
  'directive-safeguards-in-return-border':
    'Keep to the parts of the return law that hold at the border: necessity, postponement, minors, form, care.',
  'hand-over-travel-document': 'Hand over a valid travel document for as long as there is a risk of absconding.',
  'inform-of-longer-return-border':
    'Tell the person, in a language he or she understands, of the longer return from the border and how long it lasts.',
  'non-refoulement-child-family-health':
    'Send nobody into danger; respect the best interests of the child, family life and health.',
  'no-biometrics-under-six': 'Take no fingerprints or face of a child who is, or may be, under six.',
  'no-force-against-minors': 'Use no force against a minor to take the data.',
  'refer-refusing-minor-to-child-protection':
    'Bring the minor who refuses and may be at risk to the child protection authorities.',
  'no-measures-for-unusable-fingers':
    'Take no measures against a vulnerable person whose fingers or face cannot be used.',
  'no-measures-for-unusable-fingers-of-minor': 'Take no measures against a minor whose fingers or face cannot be used.',
  'only-origin-changes-eurodac-data': 'Leave it to the State that sent the data to correct, add to or erase them.',
  'tell-origin-of-wrong-data': 'Tell the State that sent the data what is wrong with them.',
  'correct-wrong-data': 'Check the data, correct or erase them, and confirm it to the person in writing.',
  'prefer-hit-on-responsibility': 'Act first on the hit that helps to find the responsible State.',
  'record-shift-of-responsibility': 'Add to Eurodac the State to which responsibility has moved.',
  'delete-security-flag': 'Delete the security flag, after asking the other States that stored data of the person.',
  'record-departure-after-crossing': 'Add the day of departure or removal to the data taken at the crossing.',
  'record-departure-after-illegal-stay':
    'Add the day of departure or removal to the data taken when found staying illegally.',
  'record-departure-after-rescue': 'Add the day of departure or removal to the data taken after the rescue.',
  'record-state-of-relocation': 'Add the State of relocation to the data in Eurodac.',
  'mark-as-state-of-relocation':
    'Enter yourself as responsible and mark the data as the State did that gave protection.',
  'police-use-of-marked-protection':
    'May still compare the data of a person with protection for law enforcement, until they are erased.',
  'police-use-of-marked-permit':
    'May still compare the data of a person with a residence document for law enforcement, until they are erased.',
  'no-police-use-under-14':
    'Use the data of a child under 14 for law enforcement only on additional grounds against that child.',
  'no-eurodac-data-to-third-countries':
    'Give no data from Eurodac to third countries or private bodies, save for the narrow case of return.',
  'check-hit': 'Have the hit checked by an expert where needed; always where only the face matched.',
  'add-responsible-state': 'Add the responsible State to the data in Eurodac.',
  'record-arrival-after-transfer': 'Send the day of arrival after the transfer to Eurodac.',
  'record-departure': 'Add the day on which the person left or was removed to the data in Eurodac.',
  'record-relocation': 'Send the data with the day of arrival after the relocation to Eurodac.',
  'record-rejection': 'Add to Eurodac that the application was rejected and the person may not stay.',
  'mark-protection': 'Mark the data in Eurodac, because protection was granted.',
  'unmark-withdrawn-protection': 'Take the mark off the data in Eurodac, because the protection was withdrawn.',
  'erase-on-citizenship': 'Erase the data in Eurodac, because the person is now a citizen of a Member State.',
  // Decision
  'give-decision-in-writing': 'Give the decision in writing, with reasons, and say how to appeal.',
  'decision-on-minor-by-trained-staff': 'Let staff trained for children prepare the decision on a minor.',
  'one-family-decision-only-if-same':
    'Decide for a family in one act only on the same grounds and if nobody is put at risk by it.',
  'inform-of-right-to-ask-to-remain': 'Say in time that the person may ask the court to be allowed to remain.',
  'keep-case-data-ten-years': 'Keep the data of the case for ten years from the final decision, then erase them.',
  // Protection
  'no-refoulement': 'Send nobody back to a danger that the law forbids.',
  'inform-about-protection': 'Explain the rights and duties that come with protection.',
  'provisional-document': 'Give a provisional document, because the residence permit is not there yet.',
  'issue-residence-permit': 'Issue the residence permit.',
  'appoint-guardian': 'Appoint a guardian for the minor who has protection.',
  'representative-stays-until-guardian': 'Stay responsible for the minor until there is a guardian.',
  'house-protected-minor-suitably': 'House the minor with relatives, a foster family, or in a place made for minors.',
  'trace-family-of-protected-minor': 'Look for the family of the minor, or go on looking.',
  // Data and monitoring
  'keep-confidential': 'Keep what is learned about the person confidential.',
  'delete-screening-data': 'Delete the data of the screening when the time for the Eurodac data is over.',
  'monitor-screening': 'Watch over fundamental rights in the screening, also without announcement.',
  'investigate-allegation': 'Investigate the allegation, and bring it to a court where that is due.',
  'handle-substantiated-allegation':
    'See that the substantiated allegation is dealt with, and follow the investigation.',
  'give-monitors-access': 'Give the monitors access to places, people and papers.',
  'monitor-border-procedure': 'Watch over fundamental rights in the border procedure.',
  'monitor-forced-return': 'Have a forced return monitored.',
} as const satisfies Readonly<Record<string, string>>;

/** What the person is entitled to. */
export const rights = {
  ...onTheWayRights,
  ...examinationRights,
  'advisers-reach-person-in-screening': 'May be reached by those who give advice and counselling.',
  'living-standard-in-screening':
    'Has a right to a life in dignity, with food, shelter and safety, during the screening.',
  'emergency-care-in-screening': 'Has a right to emergency care and essential treatment.',
  'adult-family-with-minor-in-screening': 'May have an adult of the family present.',
  'apply-without-representative': 'May apply for protection also while there is no representative.',
  'see-screening-form': 'May see the screening form, without whether a database gave a hit.',
  'mark-screening-form-as-wrong': 'May say that an entry of the form is wrong, before it is sent; this is noted.',
  interpreter: 'Has a right to an interpreter at no cost.',
  'contact-unhcr': 'May speak with UNHCR and with advisers before lodging.',
  'apply-through-who-may-lodge': 'May have the application lodged by whoever may act for the minor.',
  'consult-adviser': 'May consult a legal adviser at every stage.',
  'free-counselling': 'Has a right to free legal counselling on the procedure.',
  'free-representation-on-appeal': 'May ask for a free lawyer for the appeal.',
  'remedy-when-aid-is-refused': 'May go to a court if free aid is refused for lack of prospects.',
  'adviser-sees-file': 'Has an adviser who may see the file.',
  'adviser-reaches-closed-places': 'Has an adviser who may come to closed places.',
  'unhcr-and-advisers-at-border-and-in-detention':
    'May be visited by UNHCR and advisers at the border and in detention.',
  'substantive-interview': 'Has a right to be heard on the reasons for the application.',
  'interview-private': 'Has a right to be heard in private.',
  'interview-language': 'Has a right to be heard in a language that he or she prefers or understands well.',
  'interviewer-of-same-sex': 'May ask for an interviewer and an interpreter of a certain sex.',
  'adviser-at-interview': 'May bring an adviser to the interview.',
  'comment-on-report': 'May comment on the report of the interview and correct it.',
  'read-interview-report': 'May read the report of the interview before the decision.',
  'adult-at-interview-of-minor': 'May have the responsible adult or the representative at the interview.',
  'support-in-procedure': 'Has a right to the support that makes the procedure possible for him or her.',
  'support-in-reception': 'Has a right to support for special needs during the whole procedure.',
  'own-medical-examination': 'May have signs of persecution examined at own cost.',
  'treatment-after-violence': 'Has a right to treatment after violence or trafficking.',
  representative: 'Has a right to a representative who acts for the child.',
  school: 'Has a right to school like children of the State.',
  'health-care-like-nationals': 'Has a right to the same health care as children of the State.',
  'treated-as-minor-in-doubt': 'Is treated as a minor while the age is in doubt.',
  'reception-conditions': 'Has a right to housing, food, clothing and an allowance.',
  'health-care': 'Has a right to health care.',
  'adequate-standard-of-living': 'Has a right to a life in dignity, in body and mind.',
  'dignified-living-in-wrong-state': 'Keeps health care and a life in dignity, although most conditions are lost here.',
  'move-freely': 'May move freely in the State, unless told otherwise by law.',
  'leave-area-for-grave-reasons': 'May leave the area for urgent family reasons or treatment, with permission.',
  'leave-place-with-permission': 'May ask for permission to live elsewhere for a while; a no needs reasons.',
  'go-to-court-without-permission': 'May go to authorities and courts without permission.',
  'language-courses': 'Has access to language courses, courses on the country, or training.',
  'health-care-and-dignity-after-reduction': 'Keeps health care and a life in dignity after any reduction.',
  'appeal-reception-decision': 'May appeal against the decision on reception.',
  'appeal-restriction': 'May appeal against being told where to live or to report.',
  'shortest-detention': 'May be held only as short as possible and only while the ground lasts.',
  'free-aid-against-detention': 'Has a right to free legal aid in the review of the detention.',
  'open-air-and-visits': 'May go into the open air and be visited by UNHCR, lawyers, family and others.',
  'education-and-play-in-detention': 'Has a right to education and play in detention.',
  'ask-about-progress': 'May ask how far the search for the responsible State has come.',
  'counselling-on-responsibility': 'Has a right to free legal counselling on the responsible State.',
  'language-and-same-sex-in-responsibility-interview':
    'May ask for his or her language and for staff of a certain sex.',
  'comment-on-responsibility-summary': 'May read the summary of the interview and comment on it.',
  'appeal-transfer': 'May appeal against the transfer decision.',
  'free-aid-against-transfer': 'May ask for a free lawyer against the transfer decision.',
  'dublin-interview-summary': 'May read the summary of the interview.',
  'dublin-representative': 'Has a right to a representative.',
  'plead-risk': 'May plead before the court that the transfer carries a real risk of inhuman or degrading treatment.',
  'plead-later-facts': 'May plead what came after the transfer decision and decides who is responsible.',
  'plead-family': 'May plead that the rules on children, family and dependent relatives were not kept.',
  'dublin-plead-criteria': 'May plead that another State than the one that agreed is responsible by the criteria.',
  'dublin-plead-limits':
    'May plead that the time to ask or to transfer has passed, or that an absence ended the duties.',
  'dublin-plead-risk': 'May plead that the transfer carries a real risk of inhuman or degrading treatment.',
  'dublin-plead-later-facts': 'May plead what came after the transfer decision and decides who is responsible.',
  'dublin-minor-against-refusal': 'The child may go to court in the State that refused to take charge.',
  'dublin-remedy': 'May appeal against the transfer decision, on the facts and on the law.',
  'dublin-legal-aid': 'May ask for legal aid against the transfer decision.',
  'dublin-remain-until-decision': 'May stay until the authority has decided.',
  'dublin-reception-conditions': 'Has a right to reception conditions.',
  'dublin-appeal': 'May appeal against the decision.',
  'paper-of-an-applicant': 'Has a right to a paper that shows that he or she applied.',
  'work-during-appeal': 'May go on working until a negative decision on the appeal is notified.',
  'reception-standards-in-return-border': 'Has housing, food and health care as an applicant has.',
  'leave-voluntarily-at-any-time': 'May leave by choice at any time.',
  'family-care-and-school-until-return':
    'Keeps family unity, emergency care, school for minors and care for special needs until the return.',
  'access-and-correction-of-eurodac-data': 'May see the data in Eurodac and have them corrected or erased.',
  'remain-until-decision': 'May stay until the authority has decided.',
  appeal: 'May appeal against the decision.',
  'residence-permit': 'Has a right to a residence permit.',
  'permits-for-family': 'May have permits for close family members.',
  'travel-document': 'Has a right to a travel document.',
  'work-with-protection': 'May work at once.',
  'school-with-protection': 'Has a right to school like children of the State.',
  'recognition-of-qualifications': 'May have diplomas and skills recognised like nationals.',
  'social-security-and-assistance': 'Has a right to social security and assistance.',
  'health-care-with-protection': 'Has a right to health care like nationals.',
} as const satisfies Readonly<Record<string, string>>;
