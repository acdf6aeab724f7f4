import {
  makeSelfSaver,
  type SelfSaver,
  type SaverMachinery as SelfSaverMachinery,
  type SaveStanding as Standing,
} from '#web/self-saver.ts';
import type { Answers } from '../../model/view.ts';
import { type BrowserDraft, type ServerDraft, sameAnswers } from '../../rules/draft-choice.ts';

/** Where what was typed stands now. */
export type SaveStanding = Standing<Answers>;

export type DraftSaver = SelfSaver<Answers>;

type Own = 'save' | 'onStanding' | 'onSignedOut';

/** What the saver of a report needs of the world. */
export type SaverMachinery = Pick<SelfSaverMachinery<Answers>, Own> & {
  /** The server’s draft now, asked after it refused ours. */
  readonly reload: () => Promise<ServerDraft | undefined>;
  readonly keep: (draft: BrowserDraft) => Promise<boolean>;
};

type Start = { readonly answers: Answers; readonly version: number; readonly held: boolean };

/** Saves the draft of a report as it is typed; see `makeSelfSaver`. */
export const makeDraftSaver = (
  { reload, keep, ...machinery }: SaverMachinery,
  { answers, version, held }: Start,
): DraftSaver =>
  makeSelfSaver(
    {
      ...machinery,
      same: sameAnswers,
      conflictCode: 'draft-changed',
      reload: async () => {
        const now = await reload();
        return { content: now?.answers ?? {}, version: now?.version ?? 0 };
      },
      keep: ({ content, version: baseVersion, unsent }) =>
        keep({ answers: content, baseVersion, unsent }),
    },
    { content: answers, version, held },
  );
