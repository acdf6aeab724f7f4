import type { CivilDate } from '#kernel/civil-date.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import { toThaiDigits } from '#kernel/thai-digits.ts';
import type { Office } from './offices.ts';

/** A letter without fault, in the parts into which a fault may be put. */
export type CleanLetter = {
  readonly name: string;
  readonly kind: 'external' | 'memo' | 'stamped' | 'order';
  readonly office: Office;
  /** `ว 123` of a circular, `123` of another. */
  readonly running: string | null;
  readonly date: CivilDate;
  readonly subject: string;
  readonly salutation?: 'กราบเรียน';
  readonly to: string;
  /** What stands above the number: urgency, secrecy. */
  readonly above?: string;
  readonly references?: readonly string[];
  readonly enclosures?: readonly string[];
  /** Paragraphs; the last one tells the purpose. */
  readonly body: readonly string[];
  readonly closing?: string;
  /** Arabic digits instead of Thai ones. */
  readonly arabic?: boolean;
  /** What stands behind the letter. */
  readonly sheet?: string;
  /** Words that a fault puts at the end of the paragraph before the purpose. */
  readonly remark?: string;
};

/** `8 มีนาคม 2567` */
export const long = (date: CivilDate): string => thaiDate(date, { style: 'long' });
/** `วันศุกร์ที่ 8 มีนาคม 2567` */
export const onDay = (date: CivilDate): string => thaiDate(date, { style: 'long', weekday: true });

const listed = (label: string, items: readonly string[] = []): string[] => {
  if (items.length < 2) return items.map((item) => `${label} ${item}`);
  return [
    items.map((item, index) => `${index ? '' : `${label} `}${index + 1}. ${item}`).join('\n'),
  ];
};

const numberOf = ({ office, running, kind, date }: CleanLetter): string[] => {
  if (running === null) return [];
  if (kind === 'order') return [`ที่ ${running}/${Number(date.slice(0, 4)) + 543}`];
  return [`ที่ ${office.code}/${running}`];
};

const bodyOf = ({ body, remark }: CleanLetter): string[] =>
  remark === undefined
    ? [...body]
    : body.map((text, index) =>
        index === Math.max(0, body.length - 2) ? `${text} ${remark}` : text,
      );

const signed = ({ office }: CleanLetter): string => `(นายตัวอย่าง ทดสอบ)\n${office.chief}`;
const head = (letter: CleanLetter): string[] => [
  `เรื่อง ${letter.subject}`,
  `${letter.salutation ?? 'เรียน'} ${letter.to}`,
  ...listed('อ้างถึง', letter.references),
  ...listed('สิ่งที่ส่งมาด้วย', letter.enclosures),
];

const FORMS: Record<CleanLetter['kind'], (letter: CleanLetter) => string[]> = {
  external: (letter) => [
    ...numberOf(letter),
    letter.office.lines.join('\n'),
    long(letter.date),
    ...head(letter),
    ...bodyOf(letter),
    letter.closing ?? 'ขอแสดงความนับถือ',
    signed(letter),
    `${letter.office.owner}\nโทร. ${letter.office.phone}`,
  ],
  memo: (letter) => [
    'บันทึกข้อความ',
    `ส่วนราชการ ${letter.office.owner} โทร. ${letter.office.phone}`,
    `${numberOf(letter).map((number) => `${number}      `)}วันที่ ${long(letter.date)}`,
    ...head(letter),
    ...bodyOf(letter),
    signed(letter),
  ],
  stamped: (letter) => [
    ...numberOf(letter),
    `ถึง ${letter.to}`,
    ...bodyOf(letter),
    letter.office.lines[0],
    long(letter.date),
    `${letter.office.owner}\nโทร. ${letter.office.phone}`,
  ],
  order: (letter) => [
    `คำสั่ง${letter.office.lines[0].replace('ศาลากลาง', '').replace('ที่ว่าการ', '')}`,
    ...numberOf(letter),
    `เรื่อง ${letter.subject}`,
    ...bodyOf(letter),
    `สั่ง ณ วันที่ ${long(letter.date)}`,
    signed(letter),
  ],
};

/** The letter as it came, in the digits of its writer. */
export const textOf = (letter: CleanLetter): string => {
  const above = letter.above === undefined ? [] : [letter.above];
  const sheet = letter.sheet === undefined ? [] : [letter.sheet];
  const text = [...above, ...FORMS[letter.kind](letter), ...sheet].join('\n\n');
  return letter.arabic ? text : toThaiDigits(text);
};
