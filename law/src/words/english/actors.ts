import type { Actor } from '../../core/index.ts';

/** Who must act or judge. */
export const actors: Readonly<Record<Actor, string>> = {
  applicant: 'the person',
  representative: 'the representative',
  'screening-authority': 'the screening authority',
  'registering-authority': 'the registering authority',
  'determining-authority': 'the authority that decides on the application',
  'determining-state': 'the State that finds the responsible State',
  'requesting-state': 'the State that asked',
  'requested-state': 'the State that was asked',
  'notifying-state': 'the State that notifies',
  'notified-state': 'the State that was notified',
  'transferring-state': 'the State that makes the transfer',
  'responsible-state': 'the responsible State',
  'benefitting-state': 'the State that receives solidarity',
  'relocation-state': 'the State of relocation',
  'contributing-state': 'the State that gives solidarity',
  'member-state': 'the State',
  'third-country': 'the country outside the Union',
  'return-authority': 'the return authority',
  court: 'the court',
  commission: 'the Commission',
  council: 'the Council',
  eurodac: 'Eurodac',
  'watchlist-owner': 'the office that entered the data in the ETIAS watchlist',
  'monitoring-mechanism': 'the independent monitoring mechanism',
};
