import type { Words } from '../words.ts';

/** Reasons of the rules on admissibility, safe countries, border places, and on what kind of application it is. */
export const examinationReasons = {
  // Choice of the procedure
  'application-was-withdrawn': 'The application was withdrawn, so its substance is not examined.',
  'must-be-rejected-as-inadmissible':
    'The application must be rejected as not admissible; its substance is not examined.',
  'too-complex-to-accelerate': 'The questions are too difficult for the accelerated procedure.',
  'inadmissible-at-the-border': 'Whether the application is admissible may be decided at the border.',
  'no-rate-duty-in-crisis': 'In this crisis the low rate alone does not oblige the State to use the border procedure.',
  'threshold-lowered-in-crisis':
    'In this crisis only a rate of at most 5 in 100 obliges the State to use the border procedure.',
  'measure-begins-the-day-after': 'The State notified today; the measure begins tomorrow.',
  'measure-ended-with-the-year': 'The State notified in an earlier year; the measure ended with that year.',
  'left-out-in-crisis': 'The decision on the crisis leaves this person out of the border procedure.',
  'likely-well-founded-in-crisis':
    'The application is likely well-founded, so the border procedure ends in this crisis.',
  'young-child-in-crisis': 'A child under twelve is in the family.',
  'special-needs-in-crisis': 'The person has special needs.',
  'rate-at-most-fifty-in-crisis': 'In this crisis the border procedure is possible up to a rate of 50 in 100.',
  'instrumentalised-in-crisis':
    'In this crisis all persons used by a third country or hostile group may be examined at the border.',

  // Border places
  'border-places-taken': 'The border places of the State are taken, and it has told the Commission.',
  'border-places-left': 'The State has border places left, so the duty stands.',
  'border-places-not-notified': 'The State has not told the Commission that its border places are taken.',
  'yearly-maximum-authorised':
    'The State has examined its yearly maximum at the border, and the Commission has authorised it to leave out this ground.',
  'yearly-maximum-not-authorised': 'The Commission has not authorised the State to leave out this ground.',

  // Safe country of origin
  'on-the-list-of-the-union': 'The Union lists the country as safe for its own people.',
  'on-the-national-list': 'The State lists the country as safe for its own people.',
  'candidate-state':
    'The country is a candidate for the Union, and no circumstance against it is known (days of candidate status are recalled).',
  'candidate-in-armed-conflict': 'Armed conflict threatens civilians in this candidate country.',
  'candidate-under-measures': 'The Union has taken measures against this candidate country over fundamental rights.',
  'candidate-rate-too-high': 'More than 20 of 100 applicants from this candidate country receive protection.',
  'country-not-designated': 'No list names the country as safe for its own people.',
  'designation-suspended': 'The listing of the country is suspended.',
  'safe-origin-does-not-fit': 'The country is listed, and what the person says speaks against it in this case.',

  // Admissibility
  'no-ground-of-inadmissibility': 'The file shows no ground on which the application would not be admissible.',
  'national-law-does-not-use-the-ground': 'National law does not let the authority reject on this ground.',
  'not-a-subsequent-application': 'There was no final decision on an earlier application.',
  'new-elements': 'There are new elements that must be looked at.',
  'no-new-elements': 'There is nothing new since the earlier decision.',
  'new-elements-beside-the-point':
    'What is new has nothing to do with protection, nor with why the earlier application failed.',
  'new-elements-not-significant': 'What is new does not make protection significantly more likely.',
  'could-have-been-said-earlier': 'What is new could have been said earlier and does not weigh much.',
  'protected-in-another-state': 'Another State has granted protection.',
  'no-protection-in-another-state': 'The file shows no protection in another State.',
  'first-country-of-asylum': 'The person had effective protection in a country outside the Union and still has it.',
  'no-first-country-on-file': 'The file shows no country outside the Union that gave protection.',
  'no-effective-protection-there': 'The person had no effective protection there, or has it no more.',
  'safe-third-country':
    'A safe country outside the Union, to which the person has a link, can look at the need of protection.',
  'no-third-country-on-file': 'The file shows no safe third country.',
  'third-country-not-safe': 'The country is not safe in the sense of the law.',
  'excepted-from-the-list': 'The person falls under an exception of the list.',
  'third-country-does-not-fit': 'What the person says speaks against this country in this case.',
  'excepted-from-designation': 'The person falls under an exception of the designation, or of its suspension.',
  'removed-and-not-designated-again':
    'The Union removed the country from its list, and the State may not list it by itself yet.',
  'designated-as-safe-third-country': 'The country is on a list of safe third countries.',
  'safe-third-country-for-this-person': 'The country is on no list; its safety was found for this person.',
  'safety-presumed-under-agreement': 'An agreement of the Union lets the safety of the country be presumed.',
  'preliminary-examination-held': 'It was looked at first whether anything is new that counts.',
  'no-link-to-third-country': 'No link that counts ties the person to the country.',
  'third-country-against-best-interests': 'Going there would not be best for the child.',
  'no-assurance-for-the-child': 'The country has not promised to take charge of the child.',
  'third-country-does-not-admit': 'The country does not admit the person, so the application goes on here.',
  'third-country-does-not-reply': 'The country did not answer in the time set, so the application goes on here.',
  'clearly-not-admitted': 'It is clear that the country will not let the person in.',
  'court-relocates': 'An international criminal court relocates the person.',
  'no-court-relocation': 'The file shows no relocation by an international criminal court.',
  'court-relocation-not-certain': 'The relocation by the court is neither done nor clearly under way.',
  'circumstances-court-did-not-see': 'There are circumstances that the court has not looked at.',
  'rights-could-not-be-raised': 'What speaks for human rights could not be raised before the court.',
  'applied-late': 'The application came more than seven working days after a return decision.',
  'applied-in-time': 'The application came within seven working days after the return decision.',
  'not-told-of-time-limit': 'The person was not told what follows from applying late.',
  'no-return-decision-received': 'The file shows no return decision received before the application.',

  // What kind of application it is
  'first-application': 'It is the first application, or no earlier one was finally decided.',
  'subsequent-application': 'An earlier application was finally decided, so this is a further one.',
  'given-up-before-and-not-subsequent':
    'The earlier application was given up before its substance was decided, so this is no further one.',
  'further-representation':
    'Something was said again while the decision was not final: it belongs to the open case and is no new application.',
  'counselling-may-be-left-out': 'For this further application free counselling may be left out.',
  'not-withdrawn': 'The application was not withdrawn.',
  'not-withdrawn-in-writing': 'A withdrawal must be made in writing, in person or by a lawyer.',
  'withdrawn-by-the-person': 'The person withdrew the application.',
  'taken-as-withdrawn': 'The person let the application go, so it is taken as withdrawn.',
  'omission-was-excused': 'The omission was excused or mended, so the examination goes on.',
  'no-address-to-give': 'The person has no address.',
  'housed-by-the-authorities': 'The authorities give the housing, so no address is needed.',
  'no-opportunity-to-lodge': 'The person had no real opportunity to lodge the application.',
  'asked-to-explain': 'The person was asked to explain or mend what was left undone.',
  'good-cause': 'The person had a good cause.',
  'older-directive-on-admissibility':
    'Under the older directive, whether the application is admissible is left to people here.',

  // Order of cases
  'danger-goes-first': 'Who is a danger to security comes first when border places do not suffice.',
  'minors-enter-last': 'Minors and their family come last when border places do not suffice.',
  'others-enter-before-minors':
    'Who comes without minors goes before minors and their family when border places do not suffice.',
  'minors-are-examined-first': 'In the border procedure the files of minors and their family are examined first.',
  'needs-may-go-first':
    'The file may be examined first because of special needs, or because the person is a child alone.',
  'likely-return-goes-first': 'A return is more likely if the application fails, so this comes first.',
  'likely-return-may-go-first':
    'The file may be examined first because a return is more likely if the application fails.',
  'danger-may-go-first': 'The file may be examined first because of a danger to security.',
  'well-founded-may-go-first': 'The file may be examined first because protection is likely.',
  'conduct-may-go-first': 'The file may be examined first because of how the person behaved.',
  'further-application-may-go-first': 'The file may be examined first because it is a further application.',
  'no-order-of-cases': 'The law names no order for this case.',

  // Withdrawal of protection
  'no-protection-granted': 'No protection was granted.',
  'protection-has-ended': 'Protection has ended without an examination.',
  'protection-stands': 'Nobody examines whether protection must end.',
  'protection-stays-after-examination': 'It was examined whether protection must end, and it stays.',
  'protection-is-examined': 'It is being examined whether protection must be withdrawn.',
  'examination-began-under-the-directive':
    'The examination began before 12 June 2026, so the older directive governs it.',
  'protection-was-withdrawn': 'Protection was withdrawn on a ground of the law.',
  'protection-ended-without-examination':
    'Protection ended by renouncing it, by citizenship or by protection in another State; no examination is needed.',
  'ground-fits-refugees-only': 'This ground stands in the law for refugee status only.',
  'compelling-reasons': 'What the person suffered earlier can be a compelling reason to keep protection.',
} as const satisfies Readonly<Record<string, string>>;

/** Questions for a human in these rules. */
export const examinationQuestions = {
  'authorisation-after-the-maximum-grew':
    'The yearly maximum has grown since the authorisation. Does the authorisation still count for this year?',
  'likely-well-founded':
    'Is the application likely to be well-founded? Then the border procedure ends for this person in this crisis.',
  'return-prospect-or-minors':
    'A return is likely, and minors are in the family. Does the case come first or last at the entry?',
  'several-nationalities':
    'The person has several nationalities. Which of them counts, and could the other country protect?',
  'safe-origin-fits-applicant':
    'The country of origin is listed as safe. Does anything that the person says speak against it?',
  'border-procedure-for-families':
    'The Commission recommended to stop the border procedure for families with minors. Should it be used for this family?',
  'support-when-accelerated': 'Can the support that the person needs be given in the accelerated procedure?',
  'do-returns-take-border-places':
    'The border places are taken only if persons in return at the border count. Do they count here?',
  'third-country-fits-applicant': 'Does anything that the person says speak against this country in this case?',
  'third-country-best-interests': 'Would going to this country be best for the child?',
  'reasonable-connection': 'Is there a connection with this country that makes it reasonable to go there?',
  'new-elements-significant': 'Does what is new make protection, or admissibility, significantly more likely?',
  'ground-not-for-this-status':
    'The ground does not exist for this kind of protection. On which ground could it be withdrawn, if at all?',
  'compelling-reasons-to-keep-protection': 'Do earlier persecution or harm give compelling reasons to keep protection?',
  'does-the-explanation-excuse': 'The person was asked to explain. Does the explanation excuse what was left undone?',
} as const satisfies Readonly<Record<string, string>>;

/** What these rules are about. */
export const examinationRules = {
  'border-places': 'Border places of the State',
  'safe-country-of-origin': 'Safe country of origin',
  'safe-country-designation': 'Designation of a safe country',
  admissibility: 'Admissibility',
  'subsequent-without-new-elements': 'Further application',
  'protected-in-another-state': 'Protection in another State',
  'first-country-of-asylum': 'First country of asylum',
  'safe-third-country': 'Safe third country',
  'international-criminal-court': 'International criminal court',
  'ground-of-inadmissibility': 'What a ground of inadmissibility rests on',
  'late-after-return-decision': 'Application after a return decision',
  'application-standing': 'Kind of application',
  withdrawal: 'Withdrawal of the application',
  priority: 'Order of cases',
  'withdrawal-of-protection': 'Withdrawal of protection',
} as const satisfies Readonly<Record<string, string>>;

/** What the law says of an application, its admissibility, the order of cases and protection, as sentences. */
export const applicationWords: Pick<
  Words,
  'applicationKinds' | 'withdrawals' | 'admissibilities' | 'entryPriorities' | 'filePriorities' | 'protections'
> = {
  applicationKinds: {
    first: 'A first application.',
    subsequent: 'A further application after a final decision.',
    further: 'Something was added while the decision was not final.',
  },
  withdrawals: {
    explicit: 'The person withdrew it.',
    implicit: 'It is taken as withdrawn.',
  },
  admissibilities: {
    admissible: 'The application is admissible.',
    may_be_rejected: 'The application may be rejected as not admissible, where national law allows it.',
    must_be_rejected: 'The application must be rejected as not admissible.',
  },
  entryPriorities: {
    first: 'Comes first while border places do not suffice.',
    last: 'Comes last while border places do not suffice.',
    no_order: 'No order at the entry into the border procedure.',
  },
  filePriorities: {
    must_be_first: 'The file must be examined before others.',
    may_be_first: 'The file may be examined before others.',
    no_order: 'No order among the files.',
  },
  protections: {
    stands: 'Protection stands.',
    under_review: 'It is being examined whether protection must be withdrawn.',
    withdrawn: 'Protection was withdrawn.',
    ended: 'Protection has ended.',
  },
};

/** What the law expects next in these matters. */
export const examinationStepWords = {
  'give-lodging-appointment': 'Give the person an appointment to lodge the application',
  'tell-determining-authority': 'Tell the authority that decides that an application was lodged',
  'weigh-why-not-lodged': 'Weigh why the application was not lodged; without a good cause it is taken as withdrawn',
  'weigh-explanation': 'Weigh the explanation: the examination goes on, or the application is declared withdrawn',
  'assess-new-elements': 'Look whether there is anything new since the earlier decision',
  'give-access-after-refusal': 'Give access to the procedure here: the third country does not let the person in',
  'tell-why-postponed': 'Tell the person why the decision was put off',
  'review-country-situation': 'Look again at the situation in the country of origin',
  'state-why-protection-should-stay': 'Say in writing why protection should stay',
  'end-examination-of-protection': 'End the examination, if protection stays',
  'withdraw-protection': 'Withdraw protection, if a ground of the law holds',
} as const satisfies Readonly<Record<string, string>>;

/** What is owed in these matters. */
export const examinationDuties = {
  'give-time-and-place-to-lodge': 'Tell the person where and when to lodge the application.',
  'lengthen-examination':
    'May lengthen the examination: too many applications, difficult questions, or the fault of the person.',
  'put-examination-off': 'May put the decision off while the situation in the country of origin is uncertain.',
  'reuse-known-data': 'May do without data that an earlier application gave already.',
  'interpreter-to-apply': 'See to an interpreter, so that the person can apply.',
  'lodge-for-minor-alone': 'Lodge the application for the minor, where the minor cannot act alone.',
  'minor-is-there-when-lodged':
    'Be there when the representative lodges the application, unless there are reasons not to.',
  'give-reasons-of-rejection': 'State the reasons in fact and in law in the decision.',
  'tell-how-to-challenge': 'Tell the person in writing of the result and of how to challenge it.',
  'tell-adviser-alone':
    'May tell the adviser alone and without a translation; the result itself goes to the person in a language that he or she understands.',
  'explain-what-follows-from-omission': 'Explain to the person, if present, what follows from what was left undone.',
  'reject-given-up-application-on-substance':
    'May reject on the substance in the stead of declaring it withdrawn, if that had been examined already.',
  'no-entry-after-rejection-at-border': 'Must not let the person in: the request to stay failed, or none was made.',
  'determine-responsibility-at-border': 'Find the responsible State at the place of the border procedure.',
  'require-to-reside-at-border': 'Require the person to live at or near the border, or at another named place.',
  'leave-out-interview-of-further-application':
    'May do without an interview where what was written shows that nothing is new.',
  'document-for-first-country':
    'Give the person a paper for the first country of asylum that says that the substance was not examined.',
  'lift-shield-in-further-application':
    'May take away the right to stay, where national law says so and the appeal only delays a removal.',
  'decide-review-without-statement':
    'May decide without the statement or the interview; silence is no more than a presumption that can be rebutted.',
  'give-medical-results': 'Give the results of the doctor to the authority and, at the same time, to the person.',
  'give-withdrawal-of-protection-in-writing':
    'Give the withdrawal of protection in writing, with its reasons and how to challenge it.',
  'explain-what-follows-from-withdrawal': 'Explain to the person what follows from the withdrawal.',
  'reject-withdrawn-application-on-substance': 'May still reject on the substance, if that had been examined already.',
  'suspend-to-hear-explanation': 'May wait so that the person can explain or mend what was left undone.',
  'tell-of-change-to-regular-procedure': 'Tell the person that the case goes on in the regular procedure.',
  'no-entry-in-border-procedure': 'Must not enter the territory while the border procedure lasts.',
  'keep-family-of-danger-together': 'Keep the family together as far as possible.',
  'border-procedure-as-short-as-possible': 'Keep the border procedure as short as a full and fair examination allows.',
  'house-families-at-border-suitably': 'House families with minors in places that suit them.',
  'document-for-third-country':
    'Give the person a paper for the third country that says that the substance was not examined.',
  'interview-once-fit': 'Hold the interview that was put off, now that the person is fit.',
  'cooperate-in-review-of-protection': 'Work with the authority: statement, interview and answers.',
  'explain-silence-in-review-of-protection': 'Explain what follows if the person does not answer.',
  'current-information-in-review': 'Use precise and current information on the country.',
  'ask-no-persecutors-in-review': 'Must not ask the persecutors in a way that tells them of the protection.',
} as const satisfies Readonly<Record<string, string>>;

/** What the person is entitled to in these matters. */
export const examinationRights = {
  'no-time-runs-before-notice': 'The time to appeal does not run before the person, or the adviser, is notified.',
  'interpreter-at-court': 'Has a right to an interpreter at the hearing of the court.',
  'hand-in-evidence-until-decision': 'May hand in further evidence until the decision.',
  'procedure-when-third-country-refuses': 'Has a right to the procedure here, because the third country refuses.',
  'be-heard-in-review-of-protection':
    'Has a right to be heard, in writing and in person, before protection is withdrawn.',
  'adviser-after-withdrawal-of-protection': 'Has a right to free legal help against the withdrawal of protection.',
} as const satisfies Readonly<Record<string, string>>;
