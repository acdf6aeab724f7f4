import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { ReadPicture } from '../document-pictures.ts';
import { letterPictures } from '../letter-pictures.ts';
import { EMBLEM_FILE, footPictureFile } from './letter-data.ts';
import { typeset } from './typst-thread.ts';

/**
 * The official letter as PDF/A-2a on A4, set in Sarabun. `picture` gives the stored bytes of its emblem
 * and of the pictures at its foot; one that is missing or unreadable rejects the whole.
 */
export const renderLetterPdf = async (
  letter: LetterSheet,
  { picture }: { readonly picture: ReadPicture },
): Promise<Uint8Array> => {
  const { emblem, foot } = await letterPictures(letter, picture);
  const files = foot.map(({ bytes }, index) => ({ file: footPictureFile(index), bytes }));
  const own = emblem === undefined ? [] : [{ file: EMBLEM_FILE, bytes: emblem.bytes }];
  return typeset({ letter, pictures: [...own, ...files] });
};
