import { fitted } from './fitted.ts';
import { type Draw, JPEG } from './shrink.ts';

/** This browser draws nothing outside its pages. */
export class NoCanvas extends Error {}

const canvasOf = (width: number, height: number): OffscreenCanvas => {
  if (typeof OffscreenCanvas === 'undefined') throw new NoCanvas();
  return new OffscreenCanvas(width, height);
};

/** Draws a photo beside the page; throws NoCanvas where a browser can not do that. */
export const drawInWorker: Draw = async (photo, longest) => {
  if (typeof createImageBitmap === 'undefined') throw new NoCanvas();
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  try {
    const { width, height } = fitted(picture.width, picture.height, longest);
    const canvas = canvasOf(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new NoCanvas();
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return await canvas.convertToBlob(JPEG);
  } finally {
    picture.close();
  }
};
