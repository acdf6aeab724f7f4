import type { CivilDate } from '../civil-date.ts';
import type { Language } from '../sentence.ts';

/** A poster for a notice board, on one page: everything on it is read from a few metres away. */
export type PosterSheet = {
  readonly language: Language;
  readonly issuedOn: CivilDate;
  /** Why it hangs there: an invitation, or that it is called off. */
  readonly invites: string;
  /** The title as it stands on the page, cut where it is too long for large type (`posterTitle`). */
  readonly title: string;
  /** The whole title, as the file is named. */
  readonly name: string;
  readonly type: string;
  readonly when: readonly string[];
  readonly place: string;
  readonly needs: string;
  readonly office: string;
  /** The code to scan, and what scanning it gives. */
  readonly code: { readonly scanned: string; readonly says: string } | null;
};

/** A poster with every text of it changed in the same way. */
export const printedPoster = (sheet: PosterSheet, show: (text: string) => string): PosterSheet => ({
  ...sheet,
  invites: show(sheet.invites),
  title: show(sheet.title),
  name: show(sheet.name),
  type: show(sheet.type),
  when: sheet.when.map(show),
  place: show(sheet.place),
  needs: show(sheet.needs),
  office: show(sheet.office),
  code: sheet.code && { ...sheet.code, says: show(sheet.code.says) },
});
