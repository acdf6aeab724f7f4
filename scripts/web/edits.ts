/** A stretch of a text and what shall stand there instead. */
export type Edit = { readonly at: number; readonly until: number; readonly text: string };

/** The text after all its edits, which may not overlap. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.at - one.at)
    .reduce((now, { at, until, text: next }) => now.slice(0, at) + next + now.slice(until), text);
