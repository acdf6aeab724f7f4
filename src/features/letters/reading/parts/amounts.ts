import { readBahtText } from '#kernel/baht-reading.ts';
import { type Money, moneyOf, satangOf } from '#kernel/money.ts';
import type { Amount } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import { inOneLine, matchesOf, type Range } from '../text/ranges.ts';

const AMOUNTS =
  /(?<![\d.,])(?<figures>\d[\d,]{0,20}(?:\.\d{1,6})?)(?:\.-)? ?(?<million>ล้าน ?)?บาท(?:ถ้วน)?[ \n]?(?:\((?<words>[^()\n\d]{2,240})\))?/dg;
/** What an amount in words begins and ends with; other remarks in brackets are none. */
const IN_WORDS =
  /^(?:จำนวน(?:เงิน)?)?\s?(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ)[\s\S]*(?:บาท|ถ้วน|สตางค์)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const PLACES = 8;
const MOST_DIGITS = 15;

/** An amount with the place of the words beside it. */
export type FoundAmount = Amount & { readonly beside: Range };

/** The amounts of baht in a text, each with the words beside it and whether they say the same. */
export const amountsIn = (folded: Folded): Amount[] =>
  findAmounts(folded).map(({ beside: _beside, ...amount }) => amount);

/** The same, each with the place of its words. */
export const findAmounts = (folded: Folded): FoundAmount[] =>
  matchesOf(AMOUNTS, folded.text).flatMap((match) => {
    const { figures = '', million, words: beside = '' } = match.groups ?? {};
    const words = IN_WORDS.test(beside.trim()) ? beside : undefined;
    const baht = bahtOf(figures, million !== undefined);
    if (baht === undefined) return [];
    const [from, to] = match.indices?.groups?.words ?? [0, 0];
    return {
      baht,
      words: words === undefined ? null : inOneLine(folded.rawOf(from, to)),
      agrees: words === undefined ? null : saysTheSame(words, baht),
      span: folded.spanOf(match.index, match.index + match[0].length),
      beside: { from, to },
    };
  });

/** The amount that figures say (`7,402,000`, `7.4` millions); undefined when they are no amount. */
const bahtOf = (figures: string, inMillions: boolean): Money | undefined => {
  if (!GROUPED.test(figures)) return undefined;
  const [whole = '', part = ''] = figures.replace(/,/g, '').split('.');
  const shift = inMillions ? PLACES : 2;
  if (whole.length > MOST_DIGITS || part.length > shift) return undefined;
  return moneyOf(BigInt(whole + part.padEnd(shift, '0')));
};

const saysTheSame = (words: string, baht: Money): boolean => {
  const read = readBahtText(words);
  return read.ok && satangOf(read.value) === satangOf(baht);
};
