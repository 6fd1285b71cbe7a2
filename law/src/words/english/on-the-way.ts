/** Duties, prohibitions and options while the responsible State is found, and on the way to it. */
export const onTheWayDuties = {
  'withhold-reception-in-wrong-state':
    'May withhold reception conditions where the person must not be, and keep up a life in dignity.',
  'weigh-late-elements-that-decide':
    'Take late facts into account only where they decide the case, above all for children alone and families.',
  'no-free-counselling-beside-a-lawyer': 'May leave free counselling out where a lawyer already helps the person.',
  'interview-before-request': 'Hear the person in good time, and before another State is asked.',
  'involve-representative': 'Involve the representative of the child throughout.',
  'search-for-relatives-after-interview':
    'Look for the relatives of the child with all that is known after the interview.',
  'consult-states-of-relatives': 'Ask the States of the relatives about the links and who can take care.',
  'find-who-suits-the-minor-best': 'Find out with the States concerned which of the relatives is best for the child.',
  'ask-about-dependency-on-the-form': 'Ask the State of the relative on the form, with the papers that show the need.',
  'go-on-when-the-person-absconds': 'Go on finding the responsible State although the person has absconded.',
  'refuse-with-reasons': 'Give reasons and evidence with a refusal.',
  'no-detention-without-assessment':
    'Hold nobody for a transfer without looking at the case and at milder measures; only for a risk of absconding or a danger.',
  'order-detention-in-writing-with-review':
    'Order the detention in writing, with reasons, and have a court review it soon.',
  'send-transfer-form': 'Send the other State the form on the transfer.',
  'send-relocation-form': 'Send the State of relocation the form on the transfer.',
  'send-personal-data-before-transfer': 'Send the other State what it must know for assistance and care, in good time.',
  'send-special-needs-before-transfer':
    'Send word of special needs, family, best interests, education, age and the screening form.',
  'tell-of-danger-before-transfer': 'Tell the other State that there is information on a danger to security.',
  'tell-of-suspension': 'Tell the other State of the appeal that stops the transfer.',
  'tell-of-absconding-or-prison': 'Tell the other State that the person is missing, resists or is in prison.',
  'tell-within-the-time-for-transfer': 'Tell it while the time for the transfer still runs.',
  'prove-admission-in-notification':
    'Add proof of the admission to the notification, because Eurodac does not hold it.',
  'inform-of-measures-in-crisis': 'Tell people which measure of the crisis applies, where to register, and how long.',
  'inform-of-registration-in-crisis':
    'Let the person use the rights of an applicant before the late registration, too.',
  'register-vulnerable-first-in-crisis': 'Register persons with special needs, minors and their families first.',
  'dublin-skip-interview': 'May leave out the interview of a person who absconded or gave the information before.',
  'dublin-interview-before-transfer-decision': 'Hear the person before a decision to transfer is taken.',
  'dublin-trace-relatives': 'Look for family and relatives of the child in the States.',
  'dublin-take-evidence-of-family': 'Take evidence of family into account until another State has accepted.',
  'dublin-return-instead-of-take-back':
    'May begin a return instead of asking the State that rejected the person for good.',
  'dublin-suspend-of-own-motion': 'May stop the transfer without being asked until the appeal is decided.',
  'dublin-detention-only-at-significant-risk':
    'Hold nobody for a transfer without a significant risk of absconding, a look at the case and at milder measures.',
  'dublin-person-never-pays-transfer': 'Bear the costs of the transfer; the person pays nothing.',
} as const;

/** What the person is entitled to on that way. */
export const onTheWayRights = {
  'reception-of-trafficking-victim-in-wrong-state':
    'Keeps reception conditions here, because there are signs of trafficking.',
  'rights-of-immediate-protection': 'Has the rights of a person with subsidiary protection for a year at most.',
  'free-counselling-on-responsibility': 'May ask for free counselling on which State is responsible.',
  'dublin-time-to-appeal-transfer': 'Has a reasonable time to appeal against the transfer decision.',
} as const;
