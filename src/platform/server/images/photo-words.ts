import { type Result, refuse } from '#kernel/result.ts';
import { say } from '#kernel/sentence.ts';

/** A phone's HEIC, which not every office PC shows. */
export const heicRefused = (): Result<never> =>
  refuse(
    'photo-heic',
    say(
      'ยังไม่รับภาพ HEIC โปรดตั้งกล้องเป็น “เข้ากันได้มากที่สุด” หรือแปลงเป็น JPEG แล้วส่งใหม่',
      'HEIC photos are not taken yet. Set the camera to “Most compatible”, or convert to JPEG, and send it again.',
    ),
  );

/** Not a JPEG, PNG or WebP. */
export const wrongPhotoType = (): Result<never> =>
  refuse(
    'photo-type',
    say('รับเฉพาะภาพ JPEG PNG หรือ WebP', 'Only JPEG, PNG or WebP photos are taken.'),
  );

/** A photo that is at the same time another kind of file. */
export const disguisedPhoto = (): Result<never> =>
  refuse(
    'photo-disguised',
    say(
      'ไฟล์ภาพนี้มีข้อมูลชนิดอื่นปนอยู่ โปรดบันทึกภาพใหม่แล้วส่งอีกครั้ง',
      'This photo carries another kind of file. Save it anew and send it again.',
    ),
  );

/** More pixels than may be decoded. */
export const photoTooLarge = (): Result<never> =>
  refuse(
    'photo-too-large',
    say('ภาพมีขนาดเกิน 50 ล้านพิกเซล โปรดย่อภาพก่อนส่ง', 'The photo has more than 50 million pixels.'),
  );

/** Cut off or damaged. */
export const damagedPhoto = (): Result<never> =>
  refuse(
    'photo-damaged',
    say('ไฟล์ภาพเสียหายหรือไม่ครบ โปรดส่งใหม่', 'The photo is damaged or incomplete. Send it again.'),
  );
