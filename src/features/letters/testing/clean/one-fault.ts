import { bahtText } from '#kernel/baht-text.ts';
import { addDays, weekdayOf } from '#kernel/civil-date.ts';
import type { FindingCode } from '../../model/letter.ts';
import { type CleanLetter, long, onDay, textOf } from './clean-letter.ts';

/** The letter with one fault put into it; undefined where such a letter cannot have it. */
export type OneFault = (letter: CleanLetter) => string | undefined;

const SATURDAY = 6;
const fridayBefore = (date: string): string => addDays(date, -7 - ((weekdayOf(date) + 2) % 7));
const saturdayAfter = (date: string): string =>
  addDays(date, ((SATURDAY - weekdayOf(date) + 7) % 7) + 7);

const remarking =
  (remark: (letter: CleanLetter) => string): OneFault =>
  (letter) =>
    textOf({ ...letter, remark: remark(letter) });

const only =
  (fits: (letter: CleanLetter) => boolean, fault: OneFault): OneFault =>
  (letter) =>
    fits(letter) ? fault(letter) : undefined;

const isExternal = ({ kind }: CleanLetter): boolean => kind === 'external';
const isOfProvince = ({ office }: CleanLetter): boolean => !office.code.startsWith('มท');
const report = (date: string): string => `รายงานผลให้จังหวัดทราบ ภายใน${onDay(date)}`;
const cited = (number: string, date: string): string =>
  `ตามหนังสือจังหวัดเลย ที่ ${number} ลงวันที่ ${long(date)}`;

/** What the body does not name, as one more of the list. */
const BESIDE = 'ภาพถ่ายสะพานข้ามคลอง จำนวน 1 แผ่น';
const ATTACHES = /สิ่งที่ส่งมาด้วย(?! ?\d)|มาพร้อมนี้/;

const withoutNumber = (letter: CleanLetter): string => textOf({ ...letter, running: null });

const withCatchLine = (letter: CleanLetter): string => {
  const [first = '', second = '', ...rest] = letter.body;
  const turned = `/${second.slice(0, 10).trim()}...\n\n${second}`;
  return textOf({ ...letter, body: [first, turned, ...rest] });
};

/** Each fault alone. */
export const ONE_FAULT: Readonly<Record<FindingCode, OneFault>> = {
  'weekday-mismatch': remarking(({ date }) => {
    const friday = fridayBefore(date);
    return `ทั้งนี้ ได้หารือแล้วเมื่อ${onDay(friday).replace('วันศุกร์', 'วันพุธ')}`;
  }),
  'date-impossible': remarking(() => 'ตามที่ได้หารือเมื่อวันที่ 31 กุมภาพันธ์ 2560'),
  'date-after-letter': remarking(({ date }) => cited('ลย 0018.9/ว 100001', addDays(date, 30))),
  'citation-conflict': remarking(({ date }) =>
    [-30, -31].map((days) => cited('ลย 0018.9/ว 100001', addDays(date, days))).join(' และ'),
  ),
  'amount-words-mismatch': remarking(() => `ในวงเงิน 7,402,000 บาท (${bahtText('7402001.00')})`),
  'number-missing': withoutNumber,
  'number-code-unlikely': only(
    (letter) => isOfProvince(letter) && isExternal(letter),
    (letter) => {
      const code = letter.office.code.replace(/^\S+/, 'มท');
      return textOf({ ...letter, office: { ...letter.office, code } });
    },
  ),
  'leading-zero-lost': remarking(({ date }) => cited('ลย 308.3/ว 100001', addDays(date, -30))),
  'postcode-mismatch': only(isExternal, (letter) => {
    const [name, address] = letter.office.lines;
    const lines = [name, address.replace(/\d{5}$/, '95000')] as const;
    return textOf({ ...letter, office: { ...letter.office, lines } });
  }),
  'phone-area-mismatch': only(isExternal, (letter) =>
    textOf({ ...letter, office: { ...letter.office, phone: '0 3811 1111' } }),
  ),
  'range-reversed': remarking(() => 'ตามตัวชี้วัดที่ 9 - 4'),
  'enclosure-not-cited': only(
    (letter) => isExternal(letter) && !letter.body.some((text) => ATTACHES.test(text)),
    (letter) => textOf({ ...letter, enclosures: [...(letter.enclosures ?? []), BESIDE] }),
  ),
  'citation-not-listed': remarking(() => 'ตามสิ่งที่ส่งมาด้วย 9'),
  'deadline-past': remarking(({ date }) => report(fridayBefore(date))),
  'deadline-on-day-off': remarking(({ date }) => report(saturdayAfter(date))),
  'catch-line': only(({ body }) => /^[^\n|]+$/.test(body[1] ?? ''), withCatchLine),
  'salutation-unfit': only(isExternal, (letter) =>
    textOf(letter).replace(/\n(กราบ)?เรียน (?=\S)/, (_all, bows) =>
      bows ? '\nเรียน ' : '\nกราบเรียน ',
    ),
  ),
};
