import type { ExportSource } from '#features/exports/source.ts';
import { reportExports } from '#features/exports/sources/reports.ts';

/** Every list that can be exported, feature by feature. */
export const exportSources: readonly ExportSource[] = [...reportExports];
