import { type Citation, type MemberState, no, unknown, yes } from '../core/index.ts';
import type { Rule } from './situation.ts';

/**
 * The State through which the person entered without needing a visa; where the State of the application needs none
 * either, that one. Source: AMMR 31, D3 14.
 */
export const visaFreeEntry = (p: { cite: Citation }): Rule<MemberState> => ({
  id: 'visa-free-entry',
  cite: p.cite,
  asks: ['visa_free_entry', 'visa_free_entry.waived_in'],
  decide({ frozen, anchor }) {
    const entry = frozen.last('visa_free_entry');
    if (!entry) return no('no-visa-free-entry');
    if (entry.into === anchor.state) return yes(entry.into, 'entered-visa-free', ['visa_free_entry']);
    if (!entry.waived_in) return unknown('visa_free_entry.waived_in');
    return entry.waived_in.includes(anchor.state)
      ? yes(anchor.state, 'visa-free-here-too', ['visa_free_entry.waived_in'])
      : yes(entry.into, 'entered-visa-free', ['visa_free_entry', 'visa_free_entry.waived_in']);
  },
});

/** The State in whose airport transit area the application was made. Source: AMMR 32, D3 15. */
export const airportTransit = (p: { cite: Citation }): Rule<MemberState> => ({
  id: 'airport-transit',
  cite: p.cite,
  asks: ['application_made.at', 'application_registered.at', 'application_lodged.at'],
  decide({ frozen }) {
    const places = [
      ...frozen.of('application_made'),
      ...frozen.of('application_registered'),
      ...frozen.of('application_lodged'),
    ];
    const made = places.find((event) => event.at === 'airport_transit');
    return made ? yes(made.in, 'applied-in-transit-area', [made.type]) : no('not-in-transit-area');
  },
});
