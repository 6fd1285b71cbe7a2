import { booleanField, dayField, oneOf, optional, stateField } from '../field.ts';

/** Hits, requests between States, decisions on transfer, and what moves or ends responsibility. */
export const transferEvents = {
  eurodac_hit: {
    means: 'A hit in Eurodac was received.',
    fields: {
      in: stateField('State that had stored the data'),
      category: oneOf('Category of the data', ['applicant', 'irregular_crossing', 'illegal_stay', 'disembarked']),
      received_by: optional(stateField('State that received the hit')),
    },
  },
  vis_hit: {
    means: 'A hit in the Visa Information System was received.',
    fields: {
      in: stateField('State that issued the visa'),
      received_by: optional(stateField('State that received the hit')),
    },
  },
  responsibility_recorded: {
    means: 'Another State is already recorded as responsible.',
    fields: {
      state: stateField('Responsible State'),
      under: optional(oneOf('Rules under which it was determined', ['ammr', 'dublin_iii'])),
    },
  },
  responsibility_shifted: {
    means: 'Responsibility moved to another State because a time limit passed.',
    fields: {
      to: stateField('State now responsible'),
      because: oneOf('Limit that passed', ['request_not_sent_in_time', 'transfer_not_carried_out_in_time']),
    },
  },
  take_charge_requested: {
    means: 'A State was asked to take charge; the day is that of receipt.',
    fields: {
      to: stateField('State asked'),
      by: optional(stateField('State that asks; without it the determining State')),
      urgent: optional(booleanField('An urgent reply was asked')),
      reply_asked_by: optional(dayField('Day by which an urgent reply was asked')),
    },
  },
  take_charge_accepted: {
    means: 'The State asked accepted to take charge.',
    fields: { by: stateField('State asked') },
  },
  take_charge_refused: { means: 'The State asked refused to take charge.', fields: { by: stateField('State asked') } },
  re_examination_requested: {
    means: 'The State asked was requested to look at its refusal again.',
    fields: { to: stateField('State asked') },
  },
  re_examination_closed: {
    means: 'The time to look at a refusal again was over before it was used.',
    fields: {},
  },
  re_examination_answered: {
    means: 'The request to look again was answered.',
    fields: { by: stateField('State asked'), accepted: booleanField('Accepted after all') },
  },
  take_back_requested: {
    means: 'A State was asked to take the person back (Dublin III); the day is that of receipt.',
    fields: { to: stateField('State asked'), by: optional(stateField('State that asks')) },
  },
  take_back_accepted: {
    means: 'The State accepted to take back (Dublin III).',
    fields: { by: stateField('State asked') },
  },
  take_back_refused: {
    means: 'The State refused to take back (Dublin III).',
    fields: { by: stateField('State asked') },
  },
  take_back_notified: {
    means: 'The responsible State was notified of the take back; the day is that of receipt.',
    fields: {
      to: stateField('State notified'),
      by: optional(stateField('State that notifies')),
      ground: optional(
        oneOf('What it rests on', [
          'recorded_as_responsible',
          'admitted_person',
          'during_determination',
          'relocation_confirmed',
          'without_biometrics',
        ]),
      ),
    },
  },
  take_back_confirmed: { means: 'The State confirmed the take back.', fields: { by: stateField('State notified') } },
  take_back_not_confirmed: {
    means: 'The State did not confirm the take back.',
    fields: {
      by: stateField('State notified'),
      ground: optional(
        oneOf('Ground', [
          'departed_under_return_decision',
          'absent_nine_months',
          'border_rejection_fifteen_months',
          'wrong_eurodac_entry',
          'responsibility_shifted',
          'residence_document_elsewhere',
          'beneficiary',
        ]),
      ),
    },
  },
  transfer_decided: { means: 'A transfer decision was taken.', fields: { to: stateField('State of the transfer') } },
  transfer_decision_notified: {
    means: 'The transfer decision was notified to the person.',
    fields: { to: stateField('State of the transfer') },
  },
  transfer_appealed: {
    means: 'The person appealed against the transfer decision.',
    fields: { suspension_requested: optional(booleanField('Suspension of the transfer was asked')) },
  },
  transfer_suspended: {
    means: 'The transfer was suspended.',
    fields: {
      because: optional(
        oneOf('Why; without it for the appeal against it', ['appeal', 'transfers_impossible', 'other_procedure']),
      ),
      asked_by: optional(oneOf('Who asked for it; without it the person', ['person', 'authority'])),
    },
  },
  transfer_suspension_refused: { means: 'A court refused to suspend the transfer.', fields: {} },
  transfer_appeal_decided: {
    means: 'The appeal against the transfer decision was finally decided.',
    fields: {
      outcome: oneOf('Outcome', ['upheld', 'overturned', 'sent_back']),
      because: optional(oneOf('If overturned: what the court found', ['criteria', 'risk', 'time_limit', 'guarantees'])),
    },
  },
  detained: {
    means: 'The person was detained.',
    fields: {
      in: stateField('State'),
      ground: optional(
        oneOf('Ground', [
          'absconding_risk',
          'security',
          'identity',
          'elements_of_claim',
          'residence_order_breached',
          'border',
          'return',
          'return_hampered',
          'other',
        ]),
      ),
      ordered_by: optional(oneOf('Who ordered it', ['administration', 'court'])),
      review: optional(oneOf('How a court comes to review it', ['of_its_own_motion', 'on_request'])),
      criteria_in_law: optional(
        booleanField('For a risk of absconding: its criteria stand in a law that binds everybody'),
      ),
      individually_assessed: optional(booleanField('This case was assessed, and nothing milder would do')),
      serious_health_risk: optional(booleanField('Puts the health of a person with special needs at serious risk')),
      carer_detained: optional(booleanField('For a minor with family: the parent or carer is detained')),
      safeguards_minor: optional(booleanField('For a minor alone: the detention keeps the minor safe')),
      best_interests: optional(oneOf('For a minor: what an assessment of the best interests said', ['for', 'against'])),
      in_prison: optional(booleanField('In a prison or another place of law enforcement')),
    },
  },
  released: { means: 'The person was released from detention.', fields: { in: stateField('State') } },
  imprisoned: { means: 'The person went to prison, which prevents the transfer.', fields: { in: stateField('State') } },
  absconding_reported: {
    means: 'The responsible State was told that the person absconded or makes the transfer impossible.',
    fields: { to: stateField('State told') },
  },
  reappeared: { means: 'The person is available to the authorities again.', fields: { in: stateField('State') } },
  transferred: {
    means: 'The person arrived in the other State after the transfer.',
    fields: { to: stateField('State') },
  },
  discretionary_clause_used: {
    means: 'A State decided to examine the application itself.',
    fields: { by: stateField('State') },
  },
  transfer_risk_found: {
    means: 'Substantial grounds were found for a real risk of inhuman or degrading treatment on transfer to a State.',
    fields: {
      in: stateField('State to which the person would be transferred'),
      because: optional(oneOf('On what the risk rests', ['systemic_flaws', 'own_circumstances', 'health'])),
    },
  },
  transfer_risk_ended: {
    means: 'The risk on transfer to a State is over, or was met by guarantees for this person.',
    fields: { in: stateField('State to which the person would be transferred') },
  },
  relocated: {
    means: 'The person was relocated under the solidarity mechanism.',
    fields: {
      to: stateField('State of relocation'),
      responsibility_known: optional(booleanField('A responsible State had been determined before')),
    },
  },
  departed_under_return: {
    means: 'Left the territory of the States under a return decision or removal measure.',
    fields: { from: stateField('State that issued the measure') },
  },
} as const;
