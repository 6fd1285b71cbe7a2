import { type Citation, type MemberState, yes } from '../core/index.ts';
import type { Rule } from './situation.ts';

/** The State where the application was first registered (Dublin III: lodged), when nothing else points anywhere. Source: AMMR 16(2), D3 3(2). */
export const firstRegistration = (p: { cite: Citation }): Rule<MemberState> => ({
  id: 'first-registration',
  cite: p.cite,
  asks: ['application_registered', 'application_lodged'],
  decide: ({ anchor }) => yes(anchor.state, 'no-other-criterion', []),
});
