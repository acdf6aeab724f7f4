/** What other features' server code may ask of reports, in the caller's transaction. */
/** The job that moves what closed or moved offices hold to whoever acts now; it takes nothing. */
export const HAND_OVER_JOB = 'hand-over-reports';

export { keepDraft } from './commands/draft.ts';
export {
  begunAnswers,
  type FigureWriting,
  findMeant,
  keepDrafts,
  listWritable,
  mayWriteFigures,
  sendReports,
  type Writer,
} from './commands/figures.ts';
export { copyOf, startPhotoCopies } from './commands/photo-copies.ts';
export type { SubmissionCheck } from './commands/submit.ts';
export { getReport } from './queries.ts';
export { findAttachment } from './store/attachments.ts';
export { CHAIN_OF } from './store/chain.ts';
export { listEntries } from './store/entries.ts';
export type { FigureDuty } from './store/figure-duties.ts';
