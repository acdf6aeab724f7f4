import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { emptyAnswers } from '#kernel/form/carry-over.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { call } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import { sessionOptions } from '#web/session.ts';
import { useFlushOnLeaving } from '#web/use-flush-on-leaving.ts';
import { getReport, saveDraft } from '../../contract/report.ts';
import type { Answers, ReportView } from '../../model/view.ts';
import {
  type BrowserDraft,
  chooseDraft,
  type DraftChoice,
  type ServerDraft,
} from '../../rules/draft-choice.ts';
import { fitAnswers } from '../../rules/fit-answers.ts';
import { type DraftPlace, findKeptDraft, keepDraft } from './browser-store.ts';
import { type DraftSaver, makeDraftSaver, type SaveStanding } from './draft-saver.ts';

// What a person starts from: the server's draft, else what was sent before it came back, else what a
// plan said already, else nothing.
const serverDraftOf = (report: ReportView): ServerDraft | undefined => {
  if (report.draft) return report.draft;
  const last = report.revisions.reduce<ReportView['revisions'][number] | undefined>(
    (latest, one) => (latest && latest.revision > one.revision ? latest : one),
    undefined,
  );
  if (report.status === 'returned' && last && !last.nil)
    return { answers: last.answers, version: 0 };
  return report.prefill && !last ? { answers: report.prefill, version: 0 } : undefined;
};

const standingOf = (choice: DraftChoice, report: ReportView): SaveStanding => {
  if (choice.kind === 'conflict')
    return { kind: 'conflict', theirs: choice.theirs, version: choice.version };
  if (choice.kind === 'browser') return { kind: 'pending' };
  return report.draft ? { kind: 'saved', at: report.draft.updatedAt } : { kind: 'clean' };
};

const answersOf = (choice: DraftChoice, form: CompiledForm): Answers => {
  const answers = choice.kind === 'conflict' ? choice.mine : choice.answers;
  const fitted = fitAnswers(form.definition, answers);
  return Object.keys(fitted).length === 0 ? emptyAnswers(form) : fitted;
};

/** What this browser keeps of a draft; undefined until it has answered. */
export const useKeptDraft = (
  place: DraftPlace,
): { readonly draft: BrowserDraft | undefined } | undefined => {
  const [kept, setKept] = useState<{ readonly draft: BrowserDraft | undefined }>();
  const { account, reportId } = place;
  useEffect(() => {
    let gone = false;
    void findKeptDraft({ account, reportId }).then((draft) => {
      if (!gone) setKept({ draft });
    });
    return () => {
      gone = true;
    };
  }, [account, reportId]);
  return kept;
};

/** A draft that is being written, and where it stands. */
export type ReportDraft = {
  readonly answers: Answers;
  readonly standing: SaveStanding;
  readonly change: (answers: Answers) => void;
  readonly flush: () => Promise<void>;
  /** Ends a conflict with one of the two drafts, or replaces the answers by others. */
  readonly settle: DraftSaver['settle'];
  readonly stop: () => void;
  readonly kept: () => Promise<void>;
};

type Open = {
  readonly report: ReportView;
  readonly form: CompiledForm;
  readonly place: DraftPlace;
};

const useSaver = (
  { report, place }: Open,
  start: { answers: Answers; version: number; held: boolean },
  onStanding: (standing: SaveStanding) => void,
): DraftSaver => {
  const client = useQueryClient();
  const latest = useRef(report);
  latest.current = report;
  const [saver] = useState(() =>
    makeDraftSaver(
      {
        save: async (answers, baseVersion) => {
          const { formVersionId } = latest.current;
          const params = { id: place.reportId };
          const body = { answers, baseVersion, formVersionId };
          const reply = await call(saveDraft, { params, body });
          // Who comes back to this page finds the report with the draft just saved.
          client.setQueryData<ReportView>(
            callKey(getReport, { params }),
            (known) => known && { ...known, draft: { answers, formVersionId, ...reply } },
          );
          return reply;
        },
        reload: async () => {
          const now = await call(getReport, { params: { id: place.reportId } });
          return now.draft ?? undefined;
        },
        keep: (draft) => keepDraft(place, draft, new Date().toISOString()),
        onStanding,
        onSignedOut: () => void client.invalidateQueries({ queryKey: sessionOptions.queryKey }),
      },
      start,
    ),
  );
  useFlushOnLeaving(saver);
  return saver;
};

/** The draft of a report once this browser has been asked what it keeps. */
export const useOpenDraft = (open: Open, kept: BrowserDraft | undefined): ReportDraft => {
  const { report, form } = open;
  const [choice] = useState(() => chooseDraft(kept, serverDraftOf(report)));
  const [answers, setAnswers] = useState(() => answersOf(choice, form));
  const [standing, setStanding] = useState<SaveStanding>(() => standingOf(choice, report));
  const held = choice.kind === 'conflict';
  const version = held ? (kept?.baseVersion ?? 0) : choice.version;
  const saver = useSaver(open, { answers, version, held }, setStanding);
  useEffect(() => {
    if (choice.kind === 'browser') saver.settle(answersOf(choice, form), choice.version, true);
  }, [choice, form, saver]);
  const change = useCallback(
    (next: Answers) => {
      setAnswers(next);
      saver.change(next);
    },
    [saver],
  );
  const settle = useCallback<DraftSaver['settle']>(
    (next, version, unsent) => {
      setAnswers(next);
      saver.settle(next, version, unsent);
    },
    [saver],
  );
  return useMemo(
    () => ({
      answers,
      standing,
      change,
      settle,
      flush: saver.flush,
      stop: saver.stop,
      kept: saver.kept,
    }),
    [answers, standing, change, settle, saver],
  );
};
