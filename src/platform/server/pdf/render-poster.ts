import QRCode from 'qrcode';
import type { PosterSheet } from '#kernel/document/poster-sheet.ts';
import { POSTER_CODE } from './poster-data.ts';
import { typeset } from './typst-thread.ts';

/** A poster as PDF/A-2a on one A4 page, with its QR code. */
export const renderPoster = async (poster: PosterSheet): Promise<Uint8Array> => {
  if (poster.code === null) return typeset({ poster, pictures: [] });
  const code = await QRCode.toString(poster.code.scanned, { type: 'svg', margin: 2 });
  return typeset({ poster, pictures: [{ file: POSTER_CODE, bytes: Buffer.from(code) }] });
};
