import { type Sentence, say } from '#kernel/sentence.ts';

export const wordingMissing = say('ต้องมีข้อความ', 'This text is missing');
export const wordingTooLong = say('ข้อความยาวเกิน 500 ตัวอักษร', 'Longer than 500 characters');
export const keyShape = say(
  'ชื่อช่องใช้ได้เฉพาะ a-z 0-9 และ _ ขึ้นต้นด้วยตัวอักษร ไม่เกิน 40 ตัว',
  'A key has a-z, 0-9 and single _ only, begins with a letter and has at most 40 characters',
);
export const optionShape = say(
  'ค่าของตัวเลือกใช้ได้เฉพาะ a-z 0-9 _ - ไม่เกิน 60 ตัว',
  'An option value has a-z, 0-9, _ and - only, at most 60 characters',
);
export const expressionMissing = say('ต้องมีเงื่อนไขหรือสูตร', 'The expression is missing');
export const decimalShape = say(
  'ต้องเป็นตัวเลขทศนิยม เช่น 1250.50',
  'A decimal number such as 1250.50 is wanted',
);
export const addsShape = say(
  'วิธีรวมต้องเป็น sum, last, max หรือ none',
  'The way of adding is sum, last, max or none',
);
export const wholeWanted = say('ต้องเป็นจำนวนเต็ม', 'A whole number is wanted');
export const between = (smallest: number, largest: number): Sentence =>
  say(`ต้องอยู่ระหว่าง ${smallest} ถึง ${largest}`, `Between ${smallest} and ${largest} is wanted`);
export const optionsMissing = say('ต้องมีตัวเลือกอย่างน้อยหนึ่งข้อ', 'At least one option is wanted');
export const optionsTooMany = say('ตัวเลือกมากเกิน 300 ข้อ', 'More than 300 options');
export const fieldsMissing = say('แบบรายงานต้องมีอย่างน้อยหนึ่งช่อง', 'A form has at least one field');
export const unknownType = say(
  'ชนิดของช่องไม่ถูกต้อง หรือกลุ่มซ้อนอยู่ในกลุ่ม',
  'The type of the field is not known here; a group cannot stand in a group',
);

export const keyTwice = (key: string): Sentence =>
  say(`ชื่อ “${key}” ซ้ำกัน`, `The key “${key}” is used more than once.`);
export const keyReserved = (key: string): Sentence =>
  say(`ชื่อ “${key}” สงวนไว้ใช้ในเงื่อนไข`, `The key “${key}” is a reserved word of expressions.`);
export const optionTwice = (value: string): Sentence =>
  say(`ตัวเลือก “${value}” ซ้ำกัน`, `The option “${value}” stands twice.`);
export const minAboveMax = say('ค่าต่ำสุดมากกว่าค่าสูงสุด', 'The minimum is above the maximum.');
export const tooManyDecimals = (decimals: number): Sentence =>
  say(
    `ค่าต่ำสุดและสูงสุดมีทศนิยมได้ไม่เกิน ${decimals} ตำแหน่ง`,
    `The minimum and maximum have at most ${decimals} decimals.`,
  );
export const noSuchDate = say('ไม่มีวันที่นี้ในปฏิทิน', 'There is no such date.');
export const patternUnsafe = say(
  'รูปแบบนี้ใช้ไม่ได้: ใช้ได้เฉพาะตัวอักษร [ชุดตัวอักษร] \\d และจำนวนซ้ำ ไม่ใช้วงเล็บหรือ | และซ้ำไม่จำกัดได้ไม่เกินสองแห่ง',
  'This pattern is not accepted: use characters, [sets], \\d and repeats only, no brackets or |, and at most two open-ended repeats.',
);
export const noSuchSection = (key: string): Sentence =>
  say(`ไม่มีหัวข้อ “${key}”`, `There is no section “${key}”.`);
export const noSuchField = (key: string): Sentence =>
  say(`ไม่มีช่อง “${key}”`, `There is no field “${key}”.`);
export const standsLater = (key: string): Sentence =>
  say(
    `ใช้ช่อง “${key}” ไม่ได้ เพราะอยู่ถัดลงไปหรือเป็นช่องนี้เอง`,
    `“${key}” stands at or below this field; only fields above it can be used.`,
  );
export const sectionInGroup = say(
  'ช่องในกลุ่มอยู่ในหัวข้อแยกไม่ได้',
  'A field inside a group cannot have its own section.',
);
