import type { PosterSheet } from '#kernel/document/poster-sheet.ts';
import { posterPieces as cut, LEAST_TITLE_POINTS } from '#kernel/document/poster-title.ts';

/** Where the template finds the code of a poster. */
export const POSTER_CODE = '/codes/poster.svg';

/** The poster as the JSON that its template reads. */
export const posterData = (sheet: PosterSheet): string =>
  JSON.stringify({
    language: sheet.language,
    date: sheet.issuedOn.split('-').map(Number),
    name: sheet.name,
    least: LEAST_TITLE_POINTS,
    invites: cut(sheet.invites),
    title: cut(sheet.title),
    type: cut(sheet.type),
    when: sheet.when.map(cut),
    place: cut(sheet.place),
    needs: cut(sheet.needs),
    office: cut(sheet.office),
    code: sheet.code && { file: POSTER_CODE, alt: sheet.code.scanned, says: cut(sheet.code.says) },
  });
