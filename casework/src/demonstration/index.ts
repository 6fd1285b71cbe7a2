export {
  DEMONSTRATION_SEED,
  DEMONSTRATION_SIZE,
  type DemonstrationFile,
  demonstrationCaseload,
  personOf,
  seedCaseload,
} from './caseload.ts';
