import type { Document } from '#kernel/document/document.ts';
import { documentPictures, type ReadPicture } from '../document-pictures.ts';
import { pictureFile } from './page-data.ts';
import { typeset } from './typst-thread.ts';

let before: Promise<unknown> = Promise.resolve();

/** One document at a time, so that only one set of pictures is ever in memory. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = before.then(work, work);
  before = mine.catch(() => undefined);
  return mine;
};

/**
 * The document as PDF/A-2a on A4, set in Sarabun. `picture` gives the stored bytes of a picture;
 * one that is missing or unreadable rejects the whole, for a report must not lose a photo unseen.
 */
export const renderPdf = (
  document: Document,
  { picture }: { readonly picture: ReadPicture },
): Promise<Uint8Array> =>
  inTurn(async () => {
    const pictures = await documentPictures(document, picture);
    return typeset({
      document,
      pictures: pictures.map(({ bytes }, index) => ({ file: pictureFile(index), bytes })),
    });
  });
