/** Under what the unit of an office is kept for a time without a network. */
export const aheadUnit = (officeId: string): string => `unit:${officeId}`;
