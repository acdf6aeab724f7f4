/** What other features' server code may ask of activities, in the caller's transaction. */

export { issueDueSummaries } from './jobs.ts';
export { applySummary, copySummaries } from './store/summaries.ts';
