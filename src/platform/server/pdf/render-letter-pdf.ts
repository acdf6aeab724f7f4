import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { PreparedPicture, ReadPicture } from '../document-pictures.ts';
import { letterPictures } from '../letter-pictures.ts';
import { EMBLEM_FILE, footPictureFile, HAND_FILE } from './letter-data.ts';
import { drawPages, type SetPicture, typeset } from './typst-thread.ts';

type Reading = { readonly picture: ReadPicture };

const named = (file: string, one: PreparedPicture | undefined): SetPicture[] =>
  one === undefined ? [] : [{ file, bytes: one.bytes }];

const picturesOf = async (letter: LetterSheet, { picture }: Reading): Promise<SetPicture[]> => {
  const { emblem, hand, foot } = await letterPictures(letter, picture);
  return [
    ...named(EMBLEM_FILE, emblem),
    ...named(HAND_FILE, hand),
    ...foot.flatMap((one, index) => named(footPictureFile(index), one)),
  ];
};

/**
 * The official letter as PDF/A-2a on A4, set in Sarabun. `picture` gives the stored bytes of its emblem
 * and of the pictures at its foot; one that is missing or unreadable rejects the whole.
 */
export const renderLetterPdf = async (letter: LetterSheet, reading: Reading): Promise<Uint8Array> =>
  typeset({ letter, pictures: await picturesOf(letter, reading) });

let before: Promise<unknown> = Promise.resolve();

/**
 * The pages of the same letter, broken as in the PDF, as one SVG with a page under the other. One is drawn
 * at a time; what is no longer wanted when its turn comes is not drawn and gives undefined.
 */
export const drawLetterPages = (
  letter: LetterSheet,
  { isWanted, ...reading }: Reading & { readonly isWanted: () => boolean },
): Promise<string | undefined> => {
  const mine = before.then(async () =>
    isWanted() ? drawPages({ letter, pictures: await picturesOf(letter, reading) }) : undefined,
  );
  before = mine.catch(() => undefined);
  return mine;
};
