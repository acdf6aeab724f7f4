/** Under what a report is kept for a time without a network. */
export const aheadName = (reportId: string): string => `report:${reportId}`;
