import { withDigits } from '#kernel/thai-digits.ts';
import type { Finding, LetterNumber, TextSpan } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { findNumbers } from '../parts/numbers.ts';
import { findProvince, provinces } from '../provinces.ts';
import { type Check, digitsOf, found, type Reading } from './found.ts';

const OF_PROVINCE = /^(?:ศาลากลาง|สำนักงาน)?จังหวัด|^ที่ทำการปกครอง|^ที่ว่าการอำเภอ/;
const SHORT_CODE = /^[1-9]\d{2}(?=\.|$)/;

/** A letter that should have a number and has none. */
export const checkNumberMissing: Check = ({ letter, sections, folded }) => {
  if (letter.number !== null || letter.kind === 'unknown') return [];
  const line = sections.issuer[0] ?? sections.subject[0] ?? { from: 0, to: 0 };
  const at = folded.spanOf(line.from, line.from)[0];
  return [found('number-missing', [at, at], words.numberMissing)];
};

/** A province's letter whose number does not begin with the province's own two letters. */
export const checkNumberCode: Check = ({ letter, folded }) => {
  const { number, issuer } = letter;
  if (number === null || number.office === null || !isOfProvince(letter)) return [];
  const province = findProvince(
    `${issuer?.name ?? ''} ${issuer?.address ?? ''} ${letter.signer?.onBehalfOf ?? ''}`,
  );
  const code = number.office.split(' ')[0] ?? '';
  if (province === undefined || province.letterCode === null || code === province.letterCode) {
    return [];
  }
  const from = number.span[0];
  const says = words.numberCodeUnlikely(code, province.name, province.letterCode);
  const written = folded.source.startsWith(code, from) ? code.length : 0;
  return [found('number-code-unlikely', [from, from + written], says, province.letterCode)];
};

const isOfProvince = ({ issuer, signer }: Reading['letter']): boolean =>
  OF_PROVINCE.test(issuer?.name ?? '') || /^ผู้ว่าราชการจังหวัด/.test(signer?.onBehalfOf ?? '');

/** A code of three digits where offices have four: `๓๐๘.๓` for `๐๓๐๘.๓`. */
export const checkLeadingZero: Check = ({ flow }) =>
  findNumbers(flow, { from: 0, to: flow.text.length }).flatMap((number): Finding[] => {
    const [letters = '', code = ''] = number.office?.split(' ') ?? [];
    if (!SHORT_CODE.test(code) || !isOfInterior(letters)) return [];
    const span = codeSpan(flow.source, flow.spanOf(number.codeFrom, number.to), number);
    const raw = flow.source.slice(...span);
    const right = withDigits(`0${code}`, digitsOf(raw));
    return [found('leading-zero-lost', span, words.leadingZeroLost(raw, right), right)];
  });

/** The ministry of the interior and the provinces have codes of four digits; universities have not. */
const isOfInterior = (letters: string): boolean =>
  letters === 'มท' || provinces.some(({ letterCode }) => letterCode === letters);

const codeSpan = (
  source: string,
  [from, to]: TextSpan,
  number: Pick<LetterNumber, 'raw'>,
): TextSpan => {
  const digits = /[0-9๐-๙][0-9๐-๙.]*/.exec(source.slice(from, to));
  return digits
    ? [from + digits.index, from + digits.index + digits[0].length]
    : [from, from + number.raw.length];
};
