/** Under what the months of all offices are kept for a time without a network. */
export const AHEAD_MONTHS = 'month:';

/** Under what the plan of an office for a month (`2026-11`) is kept for a time without a network. */
export const aheadMonth = (officeId: string, month: string): string =>
  `${AHEAD_MONTHS}${officeId}:${month}`;
