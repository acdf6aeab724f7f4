import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import {
  makeSelfSaver,
  type SaveStanding,
  type SelfSaver,
  type TypedCopy,
} from '#web/self-saver.ts';
import { sessionOptions, useSignedIn } from '#web/session.ts';
import { useFlushOnLeaving } from '#web/use-flush-on-leaving.ts';
import { getOutgoing, listOutgoing, saveOutgoing } from '../../contract/outgoing.ts';
import { listRegister } from '../../contract/register.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { relayWords } from '../../words/relay.ts';
import { findUnsent, keepTyped } from './kept-draft.ts';
import { draftOf, type SavedDraft, sameDraft, type TypedDraft, typedOf } from './typed-draft.ts';

/** A letter that is being written, and where what is typed stands. */
export type LetterDraft = {
  readonly typed: TypedDraft;
  readonly saved: SavedDraft;
  readonly standing: SaveStanding<TypedDraft>;
  readonly change: (part: Partial<TypedDraft>) => void;
  /** As `change`, from what is typed by then: for what is done later, such as an undo. */
  readonly update: (next: (before: TypedDraft) => TypedDraft) => void;
  readonly flush: () => Promise<void>;
  readonly settle: SelfSaver<TypedDraft>['settle'];
};

const toSave = (view: OutgoingView, typed: TypedDraft): SavedDraft =>
  draftOf(view.letter, typed, relayWords.copy);

type OnStanding = (standing: SaveStanding<TypedDraft>) => void;

const useSaver = (
  view: OutgoingView,
  { typed: content, version, standing }: Opening,
  onStanding: OnStanding,
): SelfSaver<TypedDraft> => {
  const client = useQueryClient();
  const account = useSignedIn().account.id;
  const params = { id: view.id };
  const [saver] = useState(() =>
    makeSelfSaver<TypedDraft>(
      {
        save: async (typed, base) => {
          const body = { ...toSave(view, typed), version: base };
          const reply = await call(saveOutgoing, { params, body });
          client.setQueryData(callKey(getOutgoing, { params }), reply);
          for (const list of [listOutgoing, listRegister])
            void client.invalidateQueries({ queryKey: callKey(list) });
          return { version: reply.version, updatedAt: new Date().toISOString() };
        },
        reload: async () => {
          const now = await call(getOutgoing, { params });
          return { content: typedOf(now), version: now.version };
        },
        keep: (copy) => keepTyped(account, view.id, copy),
        same: sameDraft(view.letter),
        conflictCode: 'changed-since',
        onStanding,
        onSignedOut: () => void client.invalidateQueries({ queryKey: sessionOptions.queryKey }),
      },
      { content, version, held: standing.kind === 'conflict' },
    ),
  );
  useFlushOnLeaving(saver);
  return saver;
};

/** What this browser keeps of a draft and never sent; undefined until it has answered. */
export const useUnsent = (
  view: OutgoingView,
): { readonly copy: TypedCopy<TypedDraft> | undefined } | undefined => {
  const account = useSignedIn().account.id;
  const [known] = useState(() => typedOf(view));
  const [kept, setKept] = useState<{ readonly copy: TypedCopy<TypedDraft> | undefined }>();
  useEffect(() => {
    let gone = false;
    void findUnsent(account, view.id, known).then((copy) => {
      if (!gone) setKept({ copy });
    });
    return () => {
      gone = true;
    };
  }, [account, view.id, known]);
  return kept;
};

type Opening = {
  readonly typed: TypedDraft;
  readonly version: number;
  readonly standing: SaveStanding<TypedDraft>;
};

// Unsent typing goes on where it was; whether it or a version saved since is used, the person decides.
const openingOf = (view: OutgoingView, kept: TypedCopy<TypedDraft> | undefined): Opening => {
  const theirs = typedOf(view);
  const { version } = view;
  if (kept === undefined || sameDraft(view.letter)(kept.content, theirs))
    return { typed: theirs, version, standing: { kind: 'clean' } };
  if (kept.version === version)
    return { typed: kept.content, version, standing: { kind: 'pending' } };
  const standing = { kind: 'conflict', theirs, version } as const;
  return { typed: kept.content, version: kept.version, standing };
};

/** The fields of a draft, saved as they are typed: in this browser at once, on the server after a pause. */
export const useLetterDraft = (
  view: OutgoingView,
  kept: TypedCopy<TypedDraft> | undefined,
): LetterDraft => {
  const [opening] = useState(() => openingOf(view, kept));
  const [typed, setTyped] = useState(opening.typed);
  const [standing, setStanding] = useState(opening.standing);
  const latest = useRef(opening.typed);
  const saver = useSaver(view, opening, setStanding);
  const show = (next: TypedDraft) => {
    latest.current = next;
    setTyped(next);
  };
  useEffect(() => {
    if (opening.standing.kind === 'pending') saver.settle(opening.typed, opening.version, true);
  }, [opening, saver]);
  const update = (next: (before: TypedDraft) => TypedDraft) => {
    show(next(latest.current));
    saver.change(latest.current);
  };
  return {
    typed,
    saved: toSave(view, typed),
    standing,
    change: (part) => update((before) => ({ ...before, ...part })),
    update,
    flush: saver.flush,
    settle: (next, version, unsent) => {
      show(next);
      saver.settle(next, version, unsent);
    },
  };
};
