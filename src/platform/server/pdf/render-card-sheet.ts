import QRCode from 'qrcode';
import type { CardSheet } from '#kernel/document/card-sheet.ts';
import { codeFile } from './card-data.ts';
import { typeset } from './typst-thread.ts';

const codePicture = async (scanned: string): Promise<Uint8Array> =>
  Buffer.from(
    await QRCode.toString(scanned, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }),
  );

/** A sheet of cards with their QR codes as PDF/A-2a on A4, eight a page. */
export const renderCardSheet = async (sheet: CardSheet): Promise<Uint8Array> => {
  const codes = await Promise.all(sheet.cards.map(({ scanned }) => codePicture(scanned)));
  const pictures = codes.map((bytes, index) => ({ file: codeFile(index), bytes }));
  return typeset({ cards: sheet, pictures });
};
