/** What somebody must do or leave. The one who must is said beside it. */
export const duties = {
  'stay-available-for-screening': 'Stay available for the screening.',
  'inform-during-screening': 'Tell the person what the screening is for and what comes after it.',
  cooperate: 'Work with the authorities: give name, papers, fingerprints and the reasons for the application.',
  'be-present-in-the-right-state': 'Stay in the State where the law expects the person to be.',
  'inform-about-responsibility': 'Tell the person how the responsible State is found.',
  'best-interests-first': 'Put what is best for the child first.',
  'comply-with-transfer': 'Follow the transfer decision.',
} as const satisfies Readonly<Record<string, string>>;

/** What the person is entitled to. */
export const rights = {
  'remain-until-decision': 'May stay until the authority has decided.',
  'reception-conditions': 'Has a right to housing, food, clothing and an allowance.',
  'health-care': 'Has a right to health care.',
  'free-counselling': 'Has a right to free legal counselling on the procedure.',
  'counselling-on-responsibility': 'Has a right to free legal counselling on the responsible State.',
  representative: 'Has a right to a representative who acts for the child.',
  appeal: 'May appeal against the decision.',
  'appeal-transfer': 'May appeal against the transfer decision.',
  'residence-permit': 'Has a right to a residence permit.',
} as const satisfies Readonly<Record<string, string>>;
