import { type Sentence, say } from '#kernel/sentence.ts';

const near = (source: string, start: number): Sentence => {
  const piece = source.slice(start, start + 12);
  return piece === ''
    ? say('ท้ายข้อความ', 'at the end')
    : say(`ใกล้ “${piece}” (ตัวอักษรที่ ${start + 1})`, `near “${piece}” (character ${start + 1})`);
};

/** The expression could not be read; `reason` is the library's own English word for it. */
export const notReadable = (source: string, start: number, reason: string): Sentence => {
  const place = near(source, start);
  return say(
    `อ่านเงื่อนไขหรือสูตรไม่ได้ ${place.th}`,
    `The expression cannot be read ${place.en}: ${reason}.`,
  );
};

export const empty = say('ยังไม่ได้เขียนเงื่อนไขหรือสูตร', 'The expression is empty.');

export const tooLong = (limit: number): Sentence =>
  say(`เงื่อนไขหรือสูตรยาวเกิน ${limit} ตัวอักษร`, `The expression is longer than ${limit} characters.`);

export const tooDeep = say(
  'เงื่อนไขหรือสูตรซ้อนกันหลายชั้นเกินไป โปรดแบ่งเป็นหลายข้อ',
  'The expression is nested too deeply or has too many parts; split it.',
);

export const nestedLoop = say(
  'ใช้ all, exists, filter, map ซ้อนกันไม่ได้',
  'all, exists, filter and map cannot stand inside one another.',
);

export const notOffered = (name: string): Sentence =>
  say(`ไม่มีคำสั่ง “${name}” ให้ใช้`, `“${name}” is not available in expressions.`);

export const unknownName = (name: string): Sentence =>
  say(`ไม่มีช่องชื่อ “${name}” ในแบบรายงาน`, `The form has no field “${name}”.`);

/** The kinds on both sides do not fit, for example a text compared with a number. */
export const wrongKinds = (source: string, start: number, reason: string): Sentence => {
  const place = near(source, start);
  return say(`ชนิดข้อมูลไม่เข้ากัน ${place.th}`, `The kinds of value do not fit ${place.en}: ${reason}.`);
};

const KINDS = {
  truth: say('จริงหรือไม่จริง', 'true or false'),
  number: say('ตัวเลข', 'a number'),
  text: say('ข้อความ', 'a text'),
};

/** The expression gives another kind of result than its place needs. */
export const wrongResult = (wanted: keyof typeof KINDS): Sentence =>
  say(
    `ผลของเงื่อนไขหรือสูตรต้องเป็น${KINDS[wanted].th}`,
    `The expression must give ${KINDS[wanted].en}.`,
  );

export const notComputable = say(
  'คำนวณเงื่อนไขหรือสูตรจากข้อมูลนี้ไม่ได้',
  'The expression cannot be computed from these values.',
);
