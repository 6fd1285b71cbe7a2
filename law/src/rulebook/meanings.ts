/** What a rule says, in plain words, where its own table holds no sentence. Figures stay out: they differ between regimes. */
export const MEANINGS: Readonly<Record<string, string>> = {
  absence:
    'Who was away from the territory of the States long enough starts anew: the duties of the State that was responsible have ended.',
  'accelerated-procedure':
    'The application is examined faster, because a ground for that was found. The guarantees of the applicant stay the same.',
  acceptance:
    'The State that was asked becomes responsible when it says yes, or when it lets the time for its answer pass.',
  'accompanied-minor':
    'A child who came with a family member goes where that family member goes, unless that is shown to be against the best interests of the child.',
  'airport-transit':
    'Who applies in the international transit area of an airport is the responsibility of the State of that airport.',
  application:
    'Nobody is responsible before an application is registered (under Dublin III: lodged). That day also freezes the facts.',
  'best-interests':
    'When a transfer of a child who is alone was found to be against the best interests of the child, the State that found it becomes responsible.',
  'border-exception':
    'Some people are kept out of the border procedure, or taken out of it at any time: special needs that cannot be met there, reasons of health, guarantees in detention that are not met.',
  'border-gate':
    'The border procedure is open only after certain ways of arriving: at a crossing point, after a crossing without authorisation, after a rescue at sea, or after a relocation, and only before entry was authorised.',
  'border-procedure':
    'The application is examined at the border, without entry into the territory. For some grounds this is a duty, for others a choice of the State.',
  'continuous-stay':
    'When no entry can be found out any more, the State where the person last stayed without a break for long enough is responsible.',
  departure:
    'Who left the territory under a return decision or a removal order starts anew: an application after that opens a new determination.',
  dependency:
    'A person and a close relative who depend on each other are kept or brought together in the State where the relative is legally resident, when the ties existed in time and both wish it in writing.',
  diploma:
    'The State of the establishment that awarded a diploma or qualification is responsible, if the studies were long enough and the award is recent enough.',
  discretion: 'A State may always decide to take a case itself, although the criteria point elsewhere.',
  'ended-papers': 'A residence document or a visa that ended still points to its State for some time after the end.',
  'ended-papers-used-for-entry':
    'A residence document or a visa that ended still points to its State for some time, if it enabled the entry and the person has not left since.',
  'family-member-applicant':
    'The State where a family member is an applicant without a first decision is responsible, if both wish it in writing.',
  'family-member-naturalised':
    'The State where a family member became a citizen after having had protection there is responsible, if both wish it in writing.',
  'family-member-with-protection':
    'The State where a family member is allowed to stay as a beneficiary of protection is responsible, if both wish it in writing.',
  'family-procedure':
    'When the criteria would separate family members who applied close together, one State takes them all: the one responsible for most of them, or else for the oldest.',
  'first-registration':
    'When no other criterion points anywhere, the first State that registered the application (under Dublin III: where it was lodged) is responsible.',
  'irregular-entry':
    'The State whose external border was crossed without authorisation is responsible, as long as the crossing is recent enough on the day that freezes the facts.',
  lapse: 'A State that asks too late, or transfers too late, becomes responsible itself. Nobody has to notice it.',
  'lone-minor': 'For a child who is alone, the special procedures are open on few grounds only.',
  'minor-alone':
    'A child who is alone and has no family in any State stays with the State of the first registration, if that is best for the child.',
  'minor-with-family':
    'A child who is alone goes to the State where a parent, another responsible adult or a sibling is legally present, unless that is not best for the child.',
  'minor-with-relative':
    'A child who is alone goes to the State where a grandparent, an aunt or an uncle is legally present and able to care for the child, unless that is not best for the child.',
  'minor-with-relatives-in-several-states':
    'When family or relatives live in several States, a human decides which of these States is best for the child.',
  procedure:
    'Which procedure an application goes into: at the border, accelerated or regular. Nothing is chosen while another State is responsible or before there is an application.',
  'recognition-rate':
    'Few applicants of the nationality get protection: the share of positive first decisions in the whole Union, in the latest year with figures, is at most the threshold.',
  recorded: 'A State was found responsible before, and the record says so.',
  refusal:
    'When the State that was asked says no and nothing else holds it, the State that asked examines the application.',
  'regular-procedure': 'Without a ground for another procedure the application is examined in the regular one.',
  'relocated-after-entry':
    'Who was relocated after a crossing without authorisation is the responsibility of the State of relocation.',
  relocation:
    'A relocation makes the State of relocation responsible, or opens the determination there when nobody had been found responsible before.',
  'rescued-at-sea':
    'Who was brought ashore after a rescue at sea is the responsibility of the State of disembarkation, as long as that is recent enough.',
  'residence-document': 'A State that issues a residence document after the determination becomes responsible.',
  'return-decision':
    'A return decision goes with the rejection of an application, in the same act or together with it, unless a duty to return stood already.',
  'security-threat':
    'When there are reasonable grounds to see the person as a danger to security, the State that registered the application keeps the case, before any criterion is looked at.',
  'transfer-risk':
    'A State is passed over when a transfer to it would bring a real risk of inhuman or degrading treatment.',
  'valid-residence-document':
    'The State of a valid residence document is responsible; of several, the one with the longest right to stay, then the one that ends last.',
  'valid-visa': 'The State of a valid visa, or the State it was issued for, is responsible.',
  'visa-free-entry': 'Who entered a State in which no visa is needed is the responsibility of that State.',
  'border-rejection':
    'Some time after a rejection in the border procedure became final the duties of the responsible State end, unless a take back begun in time is still open.',
};
