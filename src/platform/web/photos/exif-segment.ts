const SOI = 0xffd8;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const ORIENTATION = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const TIFF_AT = 4 + EXIF.length;

const isExif = (bytes: Uint8Array, at: number): boolean =>
  EXIF.every((one, offset) => bytes[at + 4 + offset] === one);

/** Where the camera's notes stand in a JPEG: from the marker to their end; undefined where there are none. */
const findSegment = (bytes: Uint8Array): readonly [number, number] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== SOI) return undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === START_OF_SCAN) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    if (marker === APP1 && isExif(bytes, at)) return [at, end];
    at = end;
  }
  return undefined;
};

// The pixels of the smaller photo stand upright already: nobody may turn them once more.
const setUpright = (segment: Uint8Array): void => {
  const view = new DataView(segment.buffer, segment.byteOffset + TIFF_AT);
  const little = view.byteLength > 8 && view.getUint16(0) === 0x4949;
  const first = view.byteLength > 8 ? view.getUint32(4, little) : view.byteLength;
  if (first + 2 > view.byteLength) return;
  const entries = view.getUint16(first, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > view.byteLength) return;
    if (view.getUint16(at, little) === ORIENTATION) view.setUint16(at + 8, 1, little);
  }
};

/** What the camera wrote into a JPEG (time, place …), as a segment of its own, to be read as upright. */
export const exifSegment = (jpeg: Uint8Array): Uint8Array<ArrayBuffer> | undefined => {
  const found = findSegment(jpeg);
  if (!found) return undefined;
  const segment = Uint8Array.from(jpeg.subarray(...found));
  setUpright(segment);
  return segment;
};

/** The same JPEG with the camera's notes of another one in it. */
export const withExif = (jpeg: Blob, segment: Uint8Array<ArrayBuffer> | undefined): Blob =>
  segment ? new Blob([jpeg.slice(0, 2), segment, jpeg.slice(2)], { type: 'image/jpeg' }) : jpeg;
