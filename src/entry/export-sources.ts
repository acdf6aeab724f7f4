import { activityExports } from '#features/activities/exports.ts';
import { completenessExports } from '#features/completeness/exports.ts';
import type { ExportSource } from '#features/exports/source.ts';
import { reportExports } from '#features/exports/sources/reports.ts';
import { importedRowsExport } from '#features/imports/exports.ts';
import { inboxExports } from '#features/inbox/exports.ts';
import { letterExports } from '#features/letters/exports.ts';
import { noticesExports } from '#features/notices/exports.ts';
import { accountsExport } from '#features/people/exports/accounts.ts';
import { auditExport } from '#features/people/exports/audit.ts';
import { officesExport } from '#features/people/exports/offices.ts';
import { totalsExports } from '#features/totals/exports.ts';
import { unitExports } from '#features/units/exports.ts';

/** Every list that can be exported, feature by feature. */
export const exportSources: readonly ExportSource[] = [
  ...inboxExports,
  ...reportExports,
  ...completenessExports,
  ...totalsExports,
  ...noticesExports,
  ...letterExports,
  importedRowsExport,
  ...activityExports,
  ...unitExports,
  accountsExport,
  officesExport,
  auditExport,
];
