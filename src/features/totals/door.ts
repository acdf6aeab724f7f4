/** What the process that does background work may start. */
export { startTotalsRollup } from './roll-up.ts';
