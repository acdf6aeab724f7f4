import { type Money, satangOf } from './money.ts';

const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const UNITS = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];
const MILLION = 1_000_000n;
const SATANG_PER_BAHT = 100n;

/**
 * A whole number of zero or more in Thai words as the Royal Institute writes it: a last 1 of a longer
 * number is เอ็ด (๑๐๑ หนึ่งร้อยเอ็ด), 20 is ยี่สิบ, and millions count millions (ล้านล้าน).
 */
export const numberText = (value: bigint): string => {
  if (value < 0n) return `ลบ${numberText(-value)}`;
  return value === 0n ? 'ศูนย์' : groupsText(value, false);
};

const groupsText = (value: bigint, isTail: boolean): string => {
  if (value < MILLION) return groupText(Number(value), isTail);
  return `${groupsText(value / MILLION, isTail)}ล้าน${groupText(Number(value % MILLION), true)}`;
};

/** One group of up to six digits; `isTail` when a higher group stands before it. */
const groupText = (group: number, isTail: boolean): string => {
  const digits = Array.from(String(group), Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      return digitText(digit, place, isTail || group > 9);
    })
    .join('');
};

const digitText = (digit: number, place: number, hasMore: boolean): string => {
  if (digit === 0) return '';
  if (place === 0 && digit === 1 && hasMore) return 'เอ็ด';
  if (place === 1 && digit === 1) return 'สิบ';
  if (place === 1 && digit === 2) return 'ยี่สิบ';
  return `${DIGITS[digit]}${UNITS[place]}`;
};

/** An amount in Thai words (`เจ็ดล้านสี่แสนสองพันบาทถ้วน`, `สิบบาทห้าสิบสตางค์`). */
export const bahtText = (money: Money): string => {
  const total = satangOf(money);
  const size = total < 0n ? -total : total;
  const [baht, satang] = [size / SATANG_PER_BAHT, size % SATANG_PER_BAHT];
  const sign = total < 0n ? 'ลบ' : '';
  if (satang === 0n) return `${sign}${numberText(baht)}บาทถ้วน`;
  const whole = baht === 0n ? '' : `${numberText(baht)}บาท`;
  return `${sign}${whole}${numberText(satang)}สตางค์`;
};
