import { asRecord } from '#kernel/form/cleaner.ts';
import type { BrowserDraft } from '../../rules/draft-choice.ts';

// The store is loaded when the first report is written, not with the first screen.
const store = () => import('#web/draft-store.ts');

// What lies in a browser may be of an older release, or of somebody who tried things.
const understood = (content: unknown): BrowserDraft | undefined => {
  const draft = asRecord(content);
  const answers = asRecord(draft?.answers);
  const { baseVersion, unsent } = draft ?? {};
  if (answers === undefined || !Number.isInteger(baseVersion)) return undefined;
  return typeof unsent === 'boolean'
    ? { answers, baseVersion: Number(baseVersion), unsent }
    : undefined;
};

/** Whose draft of which report: two people at one PC never see each other’s. */
export type DraftPlace = { readonly account: string; readonly reportId: string };

const keyOf = ({ reportId }: DraftPlace): string => `report:${reportId}`;

/** The draft kept in this browser; undefined where there is none or the browser keeps nothing. */
export const findKeptDraft = async (place: DraftPlace): Promise<BrowserDraft | undefined> => {
  try {
    const draft = await (await store()).findDraft(place.account, keyOf(place));
    return understood(draft?.content);
  } catch {
    return undefined;
  }
};

/** Keeps a draft in this browser as of an instant; gives whether it could. */
export const keepDraft = async (
  place: DraftPlace,
  content: BrowserDraft,
  savedAt: string,
): Promise<boolean> => {
  try {
    const { account } = place;
    const version = content.baseVersion;
    await (await store()).keepDraft({ account, key: keyOf(place), content, savedAt, version });
    return true;
  } catch {
    return false;
  }
};

/** Forgets the draft of a report that has been sent. */
export const forgetDraft = async (place: DraftPlace): Promise<void> => {
  try {
    await (await store()).dropDraft(place.account, keyOf(place));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
