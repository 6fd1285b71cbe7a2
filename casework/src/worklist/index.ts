export * from './find-worklist.ts';
export * from './outlook.ts';
export { type WorklistTable, worklistMigration, worklistView } from './worklist-view.ts';
