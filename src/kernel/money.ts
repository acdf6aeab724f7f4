import { z } from 'zod';
import { ok, type Result, refuse } from './result.ts';
import { say } from './sentence.ts';
import { type Digits, withDigits } from './thai-digits.ts';
import { normaliseThai } from './thai-text.ts';

const FORM = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,14})\.\d{2}$/;
const TYPED = /^(-?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,2}))?$/;
const LONGEST = 60;
const SATANG_PER_BAHT = 100n;

/** An amount in Thai baht as decimal text with two places (`7402000.00`), below 10^15 baht. */
export const Money = z.string().regex(FORM);
export type Money = z.infer<typeof Money>;

/** The amount in whole satang, for exact arithmetic. */
export const satangOf = (money: Money): bigint => BigInt(money.replace('.', ''));

/** The amount of so many satang. */
export const moneyOf = (satang: bigint): Money => {
  const size = satang < 0n ? -satang : satang;
  const fraction = String(size % SATANG_PER_BAHT).padStart(2, '0');
  return `${satang < 0n ? '-' : ''}${size / SATANG_PER_BAHT}.${fraction}`;
};

export const NO_MONEY: Money = '0.00';

/** The exact sum of the amounts; of none it is 0.00. */
export const sumMoney = (amounts: Iterable<Money>): Money => {
  let satang = 0n;
  for (const amount of amounts) satang += satangOf(amount);
  return moneyOf(satang);
};

/** The one amount less the other. */
export const subtractMoney = (from: Money, amount: Money): Money =>
  moneyOf(satangOf(from) - satangOf(amount));

/** Order of two amounts for sorting and limits: negative, zero or positive. */
export const compareMoney = (one: Money, other: Money): number => {
  const difference = satangOf(one) - satangOf(other);
  return difference < 0n ? -1 : Number(difference > 0n);
};

/** The amount with thousands separators (`7,402,000.00`). */
export const formatMoney = (money: Money, digits: Digits = 'arabic'): string =>
  withDigits(money.replace(/\B(?=(?:\d{3})+\.)/g, ','), digits);

/**
 * Reads an amount as a person types it: Thai or Arabic digits, with or without separators and
 * satang, with or without บาท. More than two places are refused, never rounded.
 */
export const readMoney = (text: string): Result<Money> => {
  const plain = text.length > LONGEST ? '' : bareAmount(text);
  const [, sign, baht, satang = ''] = TYPED.exec(plain) ?? [];
  if (baht === undefined) return refuse('money-unreadable', UNREADABLE);
  const size = BigInt(baht.replaceAll(',', '') + satang.padEnd(2, '0'));
  return ok(moneyOf(sign === '-' ? -size : size));
};

const bareAmount = (text: string): string =>
  normaliseThai(text, { digits: 'arabic' })
    .trim()
    .replace(/^฿\s*/, '')
    .replace(/\s*บาท(?:ถ้วน)?$/, '')
    .replace('−', '-');

const UNREADABLE = say(
  'อ่านจำนวนเงินไม่ได้ โปรดพิมพ์เช่น 7,402,000 หรือ 7402000.50',
  'This amount could not be read. Type it like 7,402,000 or 7402000.50.',
);
