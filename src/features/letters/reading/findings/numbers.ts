import { withDigits } from '#kernel/thai-digits.ts';
import type { Finding } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { findNumbers } from '../parts/numbers.ts';
import { findProvince, provinces } from '../provinces.ts';
import { type Check, digitsOf, found, type Reading } from './found.ts';

const OF_PROVINCE = /^(?:ศาลากลาง|สำนักงาน)?จังหวัด|^ที่ทำการปกครอง|^ที่ว่าการอำเภอ/;
const SHORT_CODE = /^[1-9]\d{2}(?=\.|$)/;

/** A letter that should have a number and has none. */
export const checkNumberMissing: Check = ({ letter, sections, folded }) => {
  if (letter.number !== null || letter.kind === 'unknown') return [];
  const { issuer, subject, to } = sections;
  const first = [issuer[0], subject[0], to[0]].map((line) => line?.from ?? folded.text.length);
  const from = Math.min(...first);
  const [at] = folded.spanOf(from, from);
  return [found('number-missing', [at, at], words.numberMissing)];
};

/** A province's letter whose number does not begin with the province's own two letters. */
export const checkNumberCode: Check = ({ letter, sections, folded }) => {
  const { number, issuer } = letter;
  if (number === null || number.office === null || !isOfProvince(letter)) return [];
  const province = findProvince(
    `${issuer?.name ?? ''} ${issuer?.address ?? ''} ${letter.signer?.onBehalfOf ?? ''}`,
  );
  const code = number.office.split(' ')[0] ?? '';
  if (province === undefined || province.letterCode === null || code === province.letterCode) {
    return [];
  }
  const from = sections.number?.codeFrom ?? 0;
  const says = words.numberCodeUnlikely(code, province.name, province.letterCode);
  const written = folded.text.startsWith(code, from) ? code.length : 0;
  const span = folded.spanOf(from, from + written);
  return [found('number-code-unlikely', span, says, province.letterCode)];
};

const isOfProvince = ({ issuer, signer }: Reading['letter']): boolean =>
  OF_PROVINCE.test(issuer?.name ?? '') || /^ผู้ว่าราชการจังหวัด/.test(signer?.onBehalfOf ?? '');

/** A code of three digits where offices have four: `๓๐๘.๓` for `๐๓๐๘.๓`. */
export const checkLeadingZero: Check = ({ flow }) =>
  findNumbers(flow, { from: 0, to: flow.text.length }).flatMap((number): Finding[] => {
    const [letters = '', code = ''] = number.office?.split(' ') ?? [];
    if (!SHORT_CODE.test(code) || !isOfInterior(letters)) return [];
    const at = flow.text.indexOf(code, number.codeFrom);
    const span = flow.spanOf(at, at + code.length);
    const raw = flow.rawOf(at, at + code.length);
    const right = withDigits(`0${code}`, digitsOf(raw));
    return [found('leading-zero-lost', span, words.leadingZeroLost(raw, right), right)];
  });

/** The ministry of the interior and the provinces have codes of four digits; universities have not. */
const isOfInterior = (letters: string): boolean =>
  letters === 'มท' || provinces.some(({ letterCode }) => letterCode === letters);
