import type { TypedCopy } from '#web/self-saver.ts';
import { type TypedDraft, understoodDraft } from './typed-draft.ts';

// The store is loaded when the first letter is written, not with the first screen.
const store = () => import('#web/draft-store.ts');

const keyOf = (letterId: string): string => `letter:${letterId}`;

type Kept = { readonly typed: unknown; readonly unsent: unknown };

/** What this browser keeps of a letter that the server has not confirmed; undefined where there is none. */
export const findUnsent = async (
  account: string,
  letterId: string,
  known: TypedDraft,
): Promise<TypedCopy<TypedDraft> | undefined> => {
  try {
    const draft = await (await store()).findDraft(account, keyOf(letterId));
    const kept = draft?.content as Kept | undefined;
    const content = kept?.unsent === true ? understoodDraft(kept.typed, known) : undefined;
    return content && { content, version: draft?.version ?? 0, unsent: true };
  } catch {
    return undefined;
  }
};

/** Keeps what is typed in this browser; gives whether it could. */
export const keepTyped = async (
  account: string,
  letterId: string,
  { content, version, unsent }: TypedCopy<TypedDraft>,
): Promise<boolean> => {
  try {
    await (await store()).keepDraft({
      account,
      key: keyOf(letterId),
      content: { typed: content, unsent } satisfies Kept,
      savedAt: new Date().toISOString(),
      version,
    });
    return true;
  } catch {
    return false;
  }
};
