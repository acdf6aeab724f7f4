import { exifSegment, withExif } from './exif-segment.ts';

/** How large a photo is sent: as far as a screen and a printed page need it. */
export const SENT = { longest: 1600, quality: 0.82 } as const;

const fitted = (width: number, height: number) => {
  const factor = Math.min(1, SENT.longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
};

const drawn = async (photo: Blob): Promise<Blob> => {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  try {
    const { width, height } = fitted(picture.width, picture.height);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: SENT.quality });
  } finally {
    picture.close();
  }
};

const HEAD_BYTES = 256 * 1024;

/**
 * A photo made as large as it is sent, upright, with the time and place that its camera wrote, which the
 * server keeps as evidence; undefined where the photo is small already or would not become smaller.
 */
export const shrunk = async (photo: Blob): Promise<Blob | undefined> => {
  const head = new Uint8Array(await photo.slice(0, HEAD_BYTES).arrayBuffer());
  const smaller = withExif(await drawn(photo), exifSegment(head));
  return smaller.size < photo.size ? smaller : undefined;
};
