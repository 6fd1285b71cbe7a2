export { type Config, type ConfigProblem, type ProviderConfig, readConfig, type SignInConfig } from './config.ts';
