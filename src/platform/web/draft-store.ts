import { deviceTable } from './device-table.ts';

/** What a person has typed and the server may not have yet. */
export type Draft = {
  readonly account: string;
  readonly key: string;
  readonly content: unknown;
  /** When it was typed, by this device. */
  readonly savedAt: string;
  /** The server's version that it was typed upon, where there was one. */
  readonly version?: number | undefined;
};

const drafts = deviceTable<Draft>({
  database: 'amphoe-drafts',
  table: 'drafts',
  key: ['account', 'key'],
});

/** Keeps a draft on this device; it survives reload and closing. */
export const keepDraft = (draft: Draft): Promise<void> => drafts.put(draft);

/** The draft of an account for a thing, if this device has one. */
export const findDraft = (account: string, key: string): Promise<Draft | undefined> =>
  drafts.get([account, key]);

/** Drops a draft once the server has it for good, or the person wants it gone. */
export const dropDraft = (account: string, key: string): Promise<void> =>
  drafts.delete([account, key]);

/** Every draft of an account on this device, the newest first. */
export const listDrafts = async (account: string): Promise<readonly Draft[]> => {
  const own = (await drafts.list()).filter((draft) => draft.account === account);
  return own.sort((one, other) => other.savedAt.localeCompare(one.savedAt));
};
