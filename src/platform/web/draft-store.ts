import Dexie, { type Table } from 'dexie';

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

class DraftBase extends Dexie {
  declare readonly drafts: Table<Draft, [string, string]>;

  constructor() {
    super('amphoe-drafts');
    this.version(1).stores({ drafts: '[account+key], account, savedAt' });
  }
}

const base = new DraftBase();

/** Keeps a draft on this device; it survives reload and closing. */
export const keepDraft = async (draft: Draft): Promise<void> => {
  await base.drafts.put(draft);
};

/** The draft of an account for a thing, if this device has one. */
export const findDraft = (account: string, key: string): Promise<Draft | undefined> =>
  base.drafts.get([account, key]);

/** Drops a draft once the server has it for good, or the person wants it gone. */
export const dropDraft = (account: string, key: string): Promise<void> =>
  base.drafts.delete([account, key]);

/** Every draft of an account on this device, the newest first. */
export const listDrafts = async (account: string): Promise<readonly Draft[]> => {
  const drafts = await base.drafts.where('account').equals(account).sortBy('savedAt');
  return drafts.reverse();
};
