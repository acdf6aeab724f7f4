import type { UseQueryResult } from '@tanstack/react-query';
import { type Known, useAgedCall } from '#web/aged-call.ts';
import { getReport } from '../contract/report.ts';
import type { ReportView } from '../model/view.ts';
import { aheadName } from './ahead-name.ts';

/** A report, and since when this device has known it where the server was not there to ask. */
export type KnownReport = Known<ReportView>;

/** One report: as the server has it, or without a network as this device kept it for its writer. */
export const useReport = (id: string): UseQueryResult<KnownReport, Error> =>
  useAgedCall(
    getReport,
    { params: { id } },
    { name: aheadName(id), isKept: ({ actions }) => actions.includes('save') },
  );
