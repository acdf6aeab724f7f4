import { type Sentence, say } from '#kernel/sentence.ts';

/** A finding about a weekday that is not the date's. */
export const weekdayMismatch = (date: Sentence, right: Sentence): Sentence =>
  say(`${date.th} ตรงกับวัน${right.th}`, `${date.en} is a ${right.en}.`);

export const dateImpossible = (text: string): Sentence =>
  say(`ไม่มีวันที่ “${text}” ในปฏิทิน`, `The calendar has no “${text}”.`);

export const dateUnread = (text: string): Sentence =>
  say(
    `อ่านวันที่ “${text}” ให้แน่ชัดไม่ได้ โปรดระบุวันที่`,
    `The date “${text}” can’t be read for certain; please enter it.`,
  );

export const dateAfterLetter = (cited: Sentence, own: Sentence): Sentence =>
  say(
    `หนังสือที่อ้างถึงลงวันที่ ${cited.th} ซึ่งหลังวันที่ของหนังสือฉบับนี้ (${own.th})`,
    `The letter it names is dated ${cited.en}, after this letter itself (${own.en}).`,
  );

export const citationConflict = (number: string, one: Sentence, other: Sentence): Sentence =>
  say(
    `หนังสือที่ ${number} ลงวันที่ ${one.th} และ ${other.th} ในหนังสือฉบับเดียวกัน`,
    `${number} is dated ${one.en} and ${other.en} in the same letter.`,
  );

export const amountWordsMismatch = (figures: string): Sentence =>
  say(`จำนวนเงินตัวอักษรไม่ตรงกับตัวเลข ${figures} บาท`, `The amount in words is not ${figures} baht.`);

export const numberMissing = say('หนังสือไม่มีเลขที่', 'The letter has no number.');

export const numberCodeUnlikely = (code: string, province: Sentence, right: string): Sentence =>
  say(
    `หนังสือของจังหวัด${province.th}ใช้รหัส ${right} แต่ฉบับนี้ใช้ ${code}`,
    `Letters of ${province.en} are numbered ${right}; this one says ${code}.`,
  );

export const leadingZeroLost = (code: string, right: string): Sentence =>
  say(
    `เลขรหัส ${code} น่าจะเป็น ${right} (เลขศูนย์ข้างหน้าหายไป)`,
    `The code ${code} is probably ${right}; its leading zero was lost.`,
  );

export const postcodeMismatch = (postcode: string, province: Sentence): Sentence =>
  say(
    `รหัสไปรษณีย์ ${postcode} ไม่ใช่ของจังหวัด${province.th}`,
    `The postcode ${postcode} is not one of ${province.en}.`,
  );

export const phoneAreaMismatch = (phone: string, province: Sentence, right: string): Sentence =>
  say(
    `หมายเลขโทรศัพท์ ${phone} ไม่ใช่รหัสพื้นที่ของจังหวัด${province.th} (${right})`,
    `The number ${phone} is not in the area of ${province.en} (${right}).`,
  );

export const rangeReversed = (text: string): Sentence =>
  say(`ช่วง “${text}” เรียงย้อนจากมากไปน้อย`, `The range “${text}” runs backwards.`);

export const enclosureNotCited = (title: string): Sentence =>
  say(
    `เนื้อความไม่ได้กล่าวถึงสิ่งที่ส่งมาด้วย “${title}”`,
    `The body doesn’t mention the enclosure “${title}”.`,
  );

export const referenceNotListed = (number: number): Sentence =>
  say(
    `เนื้อความกล่าวถึงอ้างถึง ${number} แต่ไม่มีในรายการอ้างถึง`,
    `The body names reference ${number}, which is not in the list.`,
  );

export const enclosureNotListed = (number: number): Sentence =>
  say(
    `เนื้อความกล่าวถึงสิ่งที่ส่งมาด้วย ${number} แต่ไม่มีในรายการ`,
    `The body names enclosure ${number}, which is not in the list.`,
  );

export const deadlinePast = (due: Sentence, own: Sentence): Sentence =>
  say(
    `กำหนด ${due.th} อยู่ก่อนวันที่ของหนังสือ (${own.th})`,
    `Due on ${due.en}, before the date of the letter (${own.en}).`,
  );

export const deadlineOnDayOff = (due: Sentence): Sentence =>
  say(`กำหนด ${due.th} ตรงกับวันหยุดราชการ`, `Due on ${due.en}, a day off.`);

export const catchLine = say(
  'คำต่อท้ายหน้า ไม่ใช่เนื้อความ',
  'A catch-line of the page’s end, not part of the text.',
);

export const salutationTooHigh = say(
  'กราบเรียน ใช้เฉพาะผู้ดำรงตำแหน่งสูง 14 ตำแหน่ง ตำแหน่งอื่นใช้ เรียน',
  'กราบเรียน is for the 14 high offices only; others are addressed with เรียน.',
);

export const salutationTooLow = say(
  'ผู้ดำรงตำแหน่งนี้ใช้คำขึ้นต้น กราบเรียน',
  'This office is addressed with กราบเรียน.',
);

export const closingUnfit = (right: string): Sentence =>
  say(`คำลงท้ายที่คู่กับคำขึ้นต้นนี้คือ “${right}”`, `The closing that goes with it is “${right}”.`);

export const closingMissing = say('หนังสือไม่มีคำลงท้าย', 'The letter has no closing phrase.');
