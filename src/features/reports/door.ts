/** What other features' server code may ask of reports, in the caller's transaction. */
export { keepDraft } from './commands/draft.ts';
export type { SubmissionCheck } from './commands/submit.ts';
export { getReport } from './queries.ts';
export { findAttachment } from './store/attachments.ts';
export { CHAIN_OF } from './store/chain.ts';
export { listEntries } from './store/entries.ts';
