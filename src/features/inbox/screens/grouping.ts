import { INBOX_KINDS, type InboxItem, type InboxKind } from '../model.ts';

/** The rows of one kind, in the order they came. */
export type InboxGroup = { readonly kind: InboxKind; readonly items: readonly InboxItem[] };

/** Groups what waits: overdue first, then sent back, to review, due; a kind without rows is left out. */
export const groupInbox = (items: readonly InboxItem[]): InboxGroup[] =>
  INBOX_KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter(
    (group) => group.items.length > 0,
  );

/** The rows in the order in which they stand on the screen, for the keyboard. */
export const inScreenOrder = (groups: readonly InboxGroup[]): InboxItem[] =>
  groups.flatMap((group) => group.items);
