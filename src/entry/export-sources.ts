import { completenessExports } from '#features/completeness/exports.ts';
import type { ExportSource } from '#features/exports/source.ts';
import { reportExports } from '#features/exports/sources/reports.ts';
import { totalsExports } from '#features/totals/exports.ts';

/** Every list that can be exported, feature by feature. */
export const exportSources: readonly ExportSource[] = [
  ...reportExports,
  ...completenessExports,
  ...totalsExports,
];
