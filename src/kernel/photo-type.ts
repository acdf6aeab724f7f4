import { ok, type Result, refuse } from './result.ts';
import { say } from './sentence.ts';

/** The kinds of photo that are taken. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** How many bytes of a photo tell its kind. */
export const PHOTO_HEAD = 12;

const JPEG = '\xff\xd8\xff';
const PNG = '\x89PNG\r\n\x1a\n';
const HEIC_BRANDS = /^ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1|avif)$/;

/** No bytes at all, as a camera leaves behind that was interrupted. */
const emptyPhoto = (): Result<never> =>
  refuse(
    'photo-empty',
    say('ไฟล์ภาพว่างเปล่า โปรดถ่ายหรือเลือกภาพใหม่', 'The photo is empty. Take or choose it again.'),
  );

/** A phone's HEIC, which not every office PC shows. */
const heicRefused = (): Result<never> =>
  refuse(
    'photo-heic',
    say(
      'ยังไม่รับภาพ HEIC โปรดตั้งกล้องเป็น “เข้ากันได้มากที่สุด” หรือแปลงเป็น JPEG แล้วส่งใหม่',
      'HEIC photos are not taken yet. Set the camera to “Most compatible”, or convert to JPEG, and send it again.',
    ),
  );

const wrongPhotoType = (): Result<never> =>
  refuse(
    'photo-type',
    say('รับเฉพาะภาพ JPEG PNG หรือ WebP', 'Only JPEG, PNG or WebP photos are taken.'),
  );

/** The kind of photo by its first `PHOTO_HEAD` bytes, whatever its name says; refuses nothing at all, HEIC and other types. */
export const photoTypeOf = (bytes: Uint8Array): Result<PhotoType> => {
  const head = String.fromCharCode(...bytes.subarray(0, PHOTO_HEAD));
  if (head === '') return emptyPhoto();
  if (head.startsWith(JPEG)) return ok('image/jpeg');
  if (head.startsWith(PNG)) return ok('image/png');
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return ok('image/webp');
  return HEIC_BRANDS.test(head.slice(4)) ? heicRefused() : wrongPhotoType();
};
