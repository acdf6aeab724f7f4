/** What other features' server code may ask of reports, in the caller's transaction. */
export { listEntries } from './store/entries.ts';
