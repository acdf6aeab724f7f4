import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ParagraphChild,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { PreparedPicture } from '../document-pictures.ts';

const EMU_PER_PIXEL = 9525;
const EMU_PER_MM = 36_000;
/** The room between the closing phrase and the name, as in the PDF, in pixels of 1/96 inch. */
const WIDEST = 227;
const HIGHEST = 74;
/** The middle of what is signed, from the left margin: 3.4 cm and half of the 12.6 cm beside it. */
const MIDDLE = 97 * EMU_PER_MM;

/** The signer's hand, floating above the line of the name and over what stands there. */
export const handRuns = (picture: PreparedPicture | undefined): ParagraphChild[] => {
  if (picture === undefined) return [];
  const scale = Math.min(WIDEST / picture.width, HIGHEST / picture.height);
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const run = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width, height },
    altText: { name: 'signature', description: '', title: '' },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        offset: MIDDLE - Math.round((width * EMU_PER_PIXEL) / 2),
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PARAGRAPH,
        offset: -Math.round((height - HIGHEST) / 2) * EMU_PER_PIXEL,
      },
      allowOverlap: true,
    },
  });
  return [run];
};
