import { type Money, moneyOf } from './money.ts';
import { ok, type Result, refuse } from './result.ts';
import { say } from './sentence.ts';
import { normaliseThai } from './thai-text.ts';

const DIGIT_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const DIGIT = DIGIT_WORDS.join('|');
const UNITS = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ'];
const PLACES = UNITS.map((unit) =>
  unit === 'สิบ' ? `(?:(${DIGIT}|ยี่)?(${unit}))?` : `(?:(${DIGIT})?(${unit}))?`,
);
const GROUP = new RegExp(`^${PLACES.join('')}(${DIGIT}|เอ็ด)?$`);
const AMOUNT = /^(ลบ)?(?:(.+?)บาท)?(?:ถ้วน|(.+?)สตางค์)?$/;
const MILLION = 1_000_000n;
const MOST_SATANG = 10n ** 17n;
const LONGEST = 400;

/**
 * Reads an amount in Thai words, in brackets or not, with a last 1 as เอ็ด or หนึ่ง. Millions count
 * what stands before them: สองล้านล้าน is 2 × 10^12. Refuses what is not an amount.
 */
export const readBahtText = (text: string): Result<Money> => {
  const plain = normaliseThai(text).replace(/[\s()]/g, '');
  const satang = plain.length > LONGEST ? undefined : findSatang(plain);
  if (satang === undefined || satang >= MOST_SATANG || -satang >= MOST_SATANG) {
    return refuse('baht-text-unreadable', UNREADABLE);
  }
  return ok(moneyOf(satang));
};

const findSatang = (plain: string): bigint | undefined => {
  const [, sign, bahtWords, satangWords] = AMOUNT.exec(plain) ?? [];
  if (bahtWords === undefined && satangWords === undefined) return undefined;
  const baht = findNumber(bahtWords ?? 'ศูนย์');
  const satang = findNumber(satangWords ?? 'ศูนย์');
  if (baht === undefined || satang === undefined || satang > 99n) return undefined;
  const size = baht * 100n + satang;
  return sign === undefined ? size : -size;
};

/** The whole number that the words say, or undefined when they say none. */
const findNumber = (words: string): bigint | undefined => {
  if (words === 'ศูนย์') return 0n;
  const groups = words.split('ล้าน').map(findGroup);
  if (groups[0] === 0n) return undefined;
  return groups.reduce(
    (sum, group) => (sum === undefined || group === undefined ? undefined : sum * MILLION + group),
    0n,
  );
};

/** Up to six digits; nothing said is zero, a unit without its digit is one of it. */
const findGroup = (words: string): bigint | undefined => {
  const match = GROUP.exec(words);
  if (match === null) return undefined;
  const digits = UNITS.map((_unit, index) => {
    const [digit, unit] = [match[index * 2 + 1], match[index * 2 + 2]];
    return unit === undefined ? 0 : digitOf(digit ?? 'หนึ่ง');
  });
  const last = match[UNITS.length * 2 + 1];
  return BigInt([...digits, last === undefined ? 0 : digitOf(last)].join(''));
};

const digitOf = (word: string): number => {
  if (word === 'เอ็ด') return 1;
  return word === 'ยี่' ? 2 : DIGIT_WORDS.indexOf(word) + 1;
};

const UNREADABLE = say(
  'อ่านจำนวนเงินตัวอักษรไม่ได้ โปรดเขียนเช่น หนึ่งพันบาทถ้วน',
  'This amount in words could not be read. Write it like หนึ่งพันบาทถ้วน.',
);
