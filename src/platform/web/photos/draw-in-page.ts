import { fitted } from './fitted.ts';
import { type Draw, JPEG } from './shrink.ts';

const IDLE_WITHIN_MS = 1_000;
const PAUSE_MS = 50;

// Between two steps the page has its turn: a person who types is answered first.
const quietMoment = (): Promise<void> =>
  new Promise((resume) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resume(), { timeout: IDLE_WITHIN_MS });
    else setTimeout(resume, PAUSE_MS);
  });

const decoded = async (url: string): Promise<HTMLImageElement> => {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no picture came of the canvas'))),
      JPEG.type,
      JPEG.quality,
    ),
  );

const painted = (picture: HTMLImageElement, longest: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const { width, height } = fitted(picture.naturalWidth, picture.naturalHeight, longest);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
};

/** Draws a photo on a canvas of the page, step by step in its quiet moments. */
export const drawInPage: Draw = async (photo, longest) => {
  const url = URL.createObjectURL(photo);
  try {
    await quietMoment();
    const picture = await decoded(url);
    await quietMoment();
    const canvas = painted(picture, longest);
    await quietMoment();
    const smaller = await blobOf(canvas);
    // Some phones give the memory of a canvas back only when it has no size.
    canvas.width = 0;
    return smaller;
  } finally {
    URL.revokeObjectURL(url);
  }
};
