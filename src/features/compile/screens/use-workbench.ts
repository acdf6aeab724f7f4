import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getReport } from '#features/reports/contract/report.ts';
import type { ReportView } from '#features/reports/model/view.ts';
import {
  type DraftSaver,
  makeDraftSaver,
  type SaveStanding,
} from '#features/reports/screens/writing/draft-saver.ts';
import { call } from '#web/api.ts';
import { sessionOptions } from '#web/session.ts';
import { useFlushOnLeaving } from '#web/use-flush-on-leaving.ts';
import { getCompilation, saveCompilation } from '../contract.ts';
import type { Compilation, Pick, PickedRow, SourceReport } from '../model.ts';
import { firstSummary } from '../rules.ts';
import { moved } from './order.ts';

/** What is being compiled: the overview and the picked rows in their order. */
export type Content = { readonly overview: string; readonly picks: readonly PickedRow[] };

/** The compilation as it is written, where it stands, and everything that can be done to it. */
export type Workbench = Content & {
  readonly standing: SaveStanding;
  readonly setOverview: (overview: string) => void;
  readonly setSummary: (at: number, summary: string) => void;
  readonly isPicked: (reportId: string, index: number) => boolean;
  readonly toggle: (source: SourceReport, index: number) => void;
  readonly pickAll: (source: SourceReport) => void;
  readonly refresh: (at: number, source: SourceReport) => void;
  readonly remove: (at: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly flush: () => Promise<void>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

const pickOf = ({ reportId, revision, index, summary }: PickedRow): Pick => ({
  reportId,
  revision,
  index,
  summary,
});

// What is compared and sent: the picks without what the server adds to them.
const draftOf = ({ overview, picks }: Content) => ({ overview, picks: picks.map(pickOf) });

const rowOf = (source: SourceReport, index: number): PickedRow[] => {
  const row = source.rows[index];
  if (row === undefined) return [];
  const { reportId, revision, office } = source;
  return [{ reportId, revision, index, office, row, changed: false, summary: firstSummary(row) }];
};

const useSaver = (
  report: ReportView,
  start: Content,
  onStanding: (standing: SaveStanding) => void,
): DraftSaver => {
  const client = useQueryClient();
  const params = { id: report.id };
  const [saver] = useState(() =>
    makeDraftSaver(
      {
        save: (draft, baseVersion) => {
          const { overview, picks } = draft as ReturnType<typeof draftOf>;
          const { formVersionId } = report;
          return call(saveCompilation, {
            params,
            body: { overview, picks, formVersionId, baseVersion },
          });
        },
        reload: async () => {
          const theirs = await call(getCompilation, { params });
          const { draft } = await call(getReport, { params });
          return { answers: draftOf(theirs), version: draft?.version ?? 0 };
        },
        keep: async () => true,
        onStanding,
        onSignedOut: () => void client.invalidateQueries({ queryKey: sessionOptions.queryKey }),
      },
      { answers: draftOf(start), version: report.draft?.version ?? 0, held: false },
    ),
  );
  useFlushOnLeaving(saver);
  return saver;
};

/** Opens the workbench of one compilation; every change is saved after a pause. */
export const useWorkbench = (
  report: ReportView,
  { overview, picks }: Compilation,
  onReload: () => void,
): Workbench => {
  const [content, setContent] = useState<Content>({ overview, picks });
  const [standing, setStanding] = useState<SaveStanding>(
    report.draft ? { kind: 'saved', at: report.draft.updatedAt } : { kind: 'clean' },
  );
  const saver = useSaver(report, content, setStanding);
  const change = (next: Content) => {
    setContent(next);
    saver.change(draftOf(next));
  };
  const setPicks = (next: readonly PickedRow[]) => change({ ...content, picks: next });
  const at = (reportId: string, index: number) =>
    content.picks.findIndex((one) => one.reportId === reportId && one.index === index);
  const replace = (place: number, row: PickedRow) =>
    setPicks(content.picks.map((one, here) => (here === place ? row : one)));
  const remove = (place: number) => setPicks(content.picks.filter((_, here) => here !== place));
  return {
    ...content,
    standing,
    setOverview: (text) => change({ ...content, overview: text }),
    setSummary: (place, summary) => {
      const row = content.picks[place];
      if (row) replace(place, { ...row, summary });
    },
    isPicked: (reportId, index) => at(reportId, index) >= 0,
    toggle: (source, index) => {
      const place = at(source.reportId, index);
      if (place >= 0) remove(place);
      else setPicks([...content.picks, ...rowOf(source, index)]);
    },
    pickAll: (source) => {
      const fresh = source.rows.flatMap((_, index) =>
        at(source.reportId, index) >= 0 ? [] : rowOf(source, index),
      );
      setPicks([...content.picks, ...fresh]);
    },
    refresh: (place, source) => {
      const before = content.picks[place];
      const [row] = before ? rowOf(source, before.index) : [];
      if (before && row) replace(place, { ...row, summary: before.summary });
    },
    remove,
    move: (from, to) => setPicks(moved(content.picks, from, to)),
    flush: saver.flush,
    keepMine: () => {
      if (standing.kind === 'conflict') saver.settle(draftOf(content), standing.version, true);
    },
    takeTheirs: onReload,
  };
};
