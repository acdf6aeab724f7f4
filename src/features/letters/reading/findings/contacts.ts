import * as words from '../../words/findings.ts';
import { findPhones } from '../parts/contacts.ts';
import { findProvince } from '../provinces.ts';
import type { Line } from '../text/lines.ts';
import { type Check, found, type Reading } from './found.ts';

const MOST_OWN_LINES = 12;
const LANDLINE = /^0[2-7]\d{7}$/;

/** The province that the letter comes from, by its head. */
const provinceOf = ({ issuer }: Reading['letter']) =>
  issuer === null ? undefined : findProvince(`${issuer.name} ${issuer.address ?? ''}`);

/** A postcode in the letter's head that is not one of its province. */
export const checkPostcode: Check = ({ folded, sections, letter }) => {
  const province = provinceOf(letter);
  const { issuer } = letter;
  if (province === undefined || issuer === null || issuer.postcode === null) return [];
  if (province.postcodes.some((start) => issuer.postcode?.startsWith(start))) return [];
  const at = folded.text.indexOf(issuer.postcode, sections.issuer[0]?.from);
  const span = folded.spanOf(at, at + issuer.postcode.length);
  const says = words.postcodeMismatch(issuer.postcode, province.name);
  return [found('postcode-mismatch', span, says)];
};

/** The lines under a letter up to the sheets behind it, where others' telephones may stand. */
const ownLines = (tail: readonly Line[]): readonly Line[] => {
  const sheet = tail.findIndex(({ text }) => text.startsWith('สิ่งที่ส่งมาด้วย'));
  return tail.slice(0, sheet < 0 ? MOST_OWN_LINES : Math.min(sheet, MOST_OWN_LINES));
};

/** A telephone under the letter that is not in the area of its province. */
export const checkPhoneArea: Check = ({ folded, sections, letter }) => {
  const province = provinceOf(letter);
  if (province === undefined) return [];
  const phones = ownLines(sections.tail).flatMap((line) => findPhones(folded.text, line));
  return phones.flatMap(({ from, to, number }) => {
    const digits = number.replace(/\D/g, '');
    if (!LANDLINE.test(digits) || digits.startsWith(province.phoneArea)) return [];
    const says = words.phoneAreaMismatch(number, province.name, province.phoneArea);
    return [found('phone-area-mismatch', folded.spanOf(from, to), says)];
  });
};
