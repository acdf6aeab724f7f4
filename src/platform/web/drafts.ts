import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft-store.ts';
import { useSignedIn } from './session.ts';

const PAUSE_MS = 400;

// The store is loaded when the first form needs it, not with the first screen.
const store = () => import('./draft-store.ts');

/** The server's copy of the same content, to tell which of the two is newer. */
export type ServerCopy<T> = {
  readonly content: T;
  readonly savedAt: string;
  readonly version?: number | undefined;
};

/** The newer of the draft and the server's copy; the same age means the server's. */
export const newerOf = <T>(
  draft: Draft | undefined,
  server: ServerCopy<T> | undefined,
): 'draft' | 'server' | undefined => {
  if (draft && (!server || draft.savedAt > server.savedAt)) return 'draft';
  return server && 'server';
};

export type DraftOptions<T> = {
  /** Names the thing being written, such as `report:ID`. */
  readonly key: string;
  readonly empty: T;
  readonly server?: ServerCopy<T> | undefined;
  /** Checks a draft read back, so that one of an older form does not break the screen. */
  readonly understand: (content: unknown) => T | undefined;
};

export type DraftState<T> = {
  /** Undefined until this device's store has answered. */
  readonly content: T | undefined;
  /** Whether what is shown came from this device and not from the server. */
  readonly restored: boolean;
  /** When it was last kept on this device, as an instant. */
  readonly keptAt: string | undefined;
  readonly failed: boolean;
  readonly change: (next: (before: T) => T) => void;
  /** Forgets the draft, once the server has the content for good. */
  readonly drop: () => Promise<void>;
};

type Standing<T> = Pick<DraftState<T>, 'content' | 'restored' | 'keptAt' | 'failed'>;

const open = async <T>(
  account: string,
  key: string,
  options: DraftOptions<T>,
): Promise<Standing<T>> => {
  const fresh = { content: options.server?.content ?? options.empty, restored: false };
  const none = { ...fresh, keptAt: undefined, failed: false };
  try {
    const draft = await (await store()).findDraft(account, key);
    const read = draft && options.understand(draft.content);
    const wins = read !== undefined && newerOf(draft, options.server) === 'draft';
    return wins ? { content: read, restored: true, keptAt: draft?.savedAt, failed: false } : none;
  } catch {
    return { ...none, failed: true };
  }
};

type Unkept<T> = {
  readonly key: string;
  readonly content: T;
  readonly version?: number | undefined;
};

// Holds what is typed until it is on the device; what comes later replaces what still waits.
const useKeeper = <T>(account: string, onKept: (keptAt: string | undefined) => void) => {
  const waiting = useRef<Unkept<T> | undefined>(undefined);
  const told = useRef(onKept);
  told.current = onKept;
  const keep = useCallback(async () => {
    const draft = waiting.current;
    if (draft === undefined) return;
    waiting.current = undefined;
    const savedAt = new Date().toISOString();
    try {
      await (await store()).keepDraft({ account, ...draft, savedAt });
      told.current(savedAt);
    } catch {
      told.current(undefined);
    }
  }, [account]);
  return { waiting, keep };
};

const useKeepWhenHidden = (keep: () => Promise<void>) => {
  useEffect(() => {
    const hidden = () => void keep();
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, [keep]);
};

const UNOPENED = { content: undefined, restored: false, keptAt: undefined, failed: false };

/** Keeps what is typed on this device as it is typed, and brings it back after a reload. */
export const useDraft = <T>(options: DraftOptions<T>): DraftState<T> => {
  const { key, server } = options;
  const account = useSignedIn().account.id;
  const [standing, setStanding] = useState<Standing<T>>(UNOPENED);
  const { waiting, keep } = useKeeper<T>(account, (keptAt) =>
    setStanding((before) => ({
      ...before,
      keptAt: keptAt ?? before.keptAt,
      failed: keptAt === undefined,
    })),
  );
  useKeepWhenHidden(keep);

  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    let current = true;
    setStanding(UNOPENED);
    void open(account, key, latest.current).then((opened) => current && setStanding(opened));
    return () => {
      current = false;
      void keep();
    };
  }, [account, key, keep]);

  const { content } = standing;
  useEffect(() => {
    if (waiting.current === undefined || content === undefined) return;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, keep, waiting]);

  const change = (next: (before: T) => T) =>
    setStanding((before) => {
      if (before.content === undefined) return before;
      const changed = next(before.content);
      waiting.current = { key, content: changed, version: server?.version };
      return { ...before, content: changed };
    });
  const drop = async () => {
    waiting.current = undefined;
    await (await store()).dropDraft(account, key);
  };
  return { ...standing, change, drop };
};
