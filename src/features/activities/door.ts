/** What other features' server code may ask of activities, in the caller's transaction. */
export { applySummary, copySummaries } from './store/summaries.ts';
