export {
  DEMONSTRATION_PATH,
  type DemonstrationProvider,
  demonstrationProvider,
} from './demonstration/demonstration-provider.ts';
export { DEMONSTRATION_PEOPLE } from './demonstration/people.ts';
export { type IdentityProvider, identityProvider } from './identity-provider.ts';
export { type SignInParts, signIn } from './sign-in.ts';
