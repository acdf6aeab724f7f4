import { type Sentence, say } from '#kernel/sentence.ts';

export const required = say('โปรดกรอกช่องนี้', 'Please fill in this field.');
export const unknownField = (key: string): Sentence =>
  say(`แบบรายงานนี้ไม่มีช่อง “${key}”`, `This form has no field “${key}”.`);

export const notANumber = say(
  'โปรดกรอกเป็นตัวเลข เช่น ๑,๒๕๐ หรือ 1250',
  'Please enter a number, such as 1,250.',
);
export const notWhole = say('โปรดกรอกเป็นจำนวนเต็ม', 'Please enter a whole number.');
export const tooManyDecimals = (decimals: number): Sentence =>
  say(`มีทศนิยมได้ไม่เกิน ${decimals} ตำแหน่ง`, `At most ${decimals} decimals are accepted.`);
export const tooLarge = say('ตัวเลขมากเกินกว่าที่ระบบรับได้', 'This number is too large.');
export const atLeast = (least: string): Sentence =>
  say(`ต้องไม่น้อยกว่า ${least}`, `It must be at least ${least}.`);
export const atMost = (most: string): Sentence =>
  say(`ต้องไม่เกิน ${most}`, `It must be at most ${most}.`);

export const notAText = say('โปรดกรอกเป็นข้อความ', 'Please enter text.');
export const strangeCharacters = say(
  'มีอักขระที่มองไม่เห็นหรือใช้ไม่ได้ปนอยู่ โปรดพิมพ์ใหม่',
  'There are invisible or unusable characters in the text; please type it again.',
);
export const oneLineOnly = say('โปรดกรอกเพียงบรรทัดเดียว', 'Please enter a single line.');
export const textTooLong = (most: number): Sentence =>
  say(`ข้อความยาวเกิน ${most} ตัวอักษร`, `The text is longer than ${most} characters.`);
export const textTooShort = (least: number): Sentence =>
  say(`โปรดกรอกอย่างน้อย ${least} ตัวอักษร`, `Please enter at least ${least} characters.`);

export const notADate = say('ไม่ใช่วันที่ที่ถูกต้อง', 'This is not a valid date.');
export const notBefore = (date: string): Sentence =>
  say(`ต้องไม่ก่อนวันที่ ${date}`, `It must not be before ${date}.`);
export const notAfter = (date: string): Sentence =>
  say(`ต้องไม่หลังวันที่ ${date}`, `It must not be after ${date}.`);
export const notATime = say('ไม่ใช่เวลาที่ถูกต้อง เช่น 09:30', 'This is not a valid time, such as 09:30.');

export const notAnOption = say('โปรดเลือกจากรายการ', 'Please choose from the list.');
export const notYesNo = say('โปรดเลือกใช่หรือไม่ใช่', 'Please choose yes or no.');
export const chooseAtLeast = (least: number): Sentence =>
  say(`โปรดเลือกอย่างน้อย ${least} ข้อ`, `Please choose at least ${least}.`);
export const chooseAtMost = (most: number): Sentence =>
  say(`เลือกได้ไม่เกิน ${most} ข้อ`, `At most ${most} can be chosen.`);
export const notAnArea = say('โปรดเลือกพื้นที่จากรายการ', 'Please choose an area from the list.');

export const notAttachments = say(
  'ข้อมูลภาพหรือไฟล์ไม่ถูกต้อง โปรดแนบใหม่',
  'The photos or files are not right; please attach them again.',
);
export const attachedTwice = say('แนบภาพหรือไฟล์นี้ซ้ำ', 'This photo or file is attached twice.');
export const attachAtLeast = (least: number): Sentence =>
  say(`โปรดแนบอย่างน้อย ${least} รายการ`, `Please attach at least ${least}.`);
export const attachAtMost = (most: number): Sentence =>
  say(`แนบได้ไม่เกิน ${most} รายการ`, `At most ${most} can be attached.`);
export const captionWanted = say('โปรดเขียนคำบรรยายภาพ', 'Please write a caption.');
export const notAPlace = say('พิกัดไม่ถูกต้อง', 'The position is not valid.');

export const notAGroup = say('ข้อมูลรายการไม่ถูกต้อง', 'The list of entries is not right.');
export const rowsAtLeast = (least: number, label: Sentence): Sentence =>
  say(
    `ต้องมี${label.th}อย่างน้อย ${least} รายการ`,
    `At least ${least} wanted: ${label.en.toLowerCase()}.`,
  );
export const rowsAtMost = (most: number, label: Sentence): Sentence =>
  say(`มี${label.th}ได้ไม่เกิน ${most} รายการ`, `At most ${most} accepted: ${label.en.toLowerCase()}.`);

export const yes = say('ใช่', 'Yes');
export const no = say('ไม่ใช่', 'No');
export const photoCount = (count: number): Sentence =>
  say(`${count} ภาพ`, count === 1 ? '1 photo' : `${count} photos`);
export const fileCount = (count: number): Sentence =>
  say(`${count} ไฟล์`, count === 1 ? '1 file' : `${count} files`);
export const rowCount = (count: number): Sentence =>
  say(`${count} รายการ`, count === 1 ? '1 entry' : `${count} entries`);
