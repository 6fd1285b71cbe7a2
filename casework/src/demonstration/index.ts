export {
  DEMONSTRATION_SEED,
  DEMONSTRATION_SIZE,
  type DemonstrationFile,
  demonstrationCaseload,
  personOf,
  recorderOf,
  recordsOf,
  seedCaseload,
} from './caseload.ts';
