import type { ReportEntry } from '../../model/view.ts';

/** Puts the reports of the person's own office first; both parts keep their order. */
export const ownFirst = (entries: readonly ReportEntry[], officeId: string): ReportEntry[] => [
  ...entries.filter((entry) => entry.officeId === officeId),
  ...entries.filter((entry) => entry.officeId !== officeId),
];
