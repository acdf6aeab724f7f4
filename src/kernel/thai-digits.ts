/** Which digits a text is written with; official letters use Thai ones. */
export type Digits = 'arabic' | 'thai';

const THAI_ZERO = 0x0e50;

/** The text with every digit 0-9 as ๐-๙. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** The text with every digit ๐-๙ as 0-9. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** The text with all its digits of the wanted kind. */
export const withDigits = (text: string, digits: Digits): string =>
  digits === 'thai' ? toThaiDigits(text) : toArabicDigits(text);
