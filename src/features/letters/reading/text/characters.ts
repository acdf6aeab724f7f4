export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const TAB = 9;
export const DOT = 46;
export const ELLIPSIS = 0x2026;

/** Line breaks of all kinds: LF, CR, and the form feed with which a page ends. */
export const isLineBreak = (code: number): boolean =>
  code === NEWLINE || code === RETURN || code === 11 || code === 12;

/** Characters that are written without being seen. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  (code < SPACE && code !== TAB && !isLineBreak(code));

/** Blanks within a line, the tab among them. */
export const isBlank = (code: number): boolean =>
  code === SPACE ||
  code === TAB ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const isDash = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xff0d;

const THAI_ZERO = 0x0e50;
const isThaiDigit = (code: number): boolean => code >= THAI_ZERO && code <= THAI_ZERO + 9;

/** One character for those that mean the same: Arabic digits for Thai ones, `-` for every dash. */
export const plainCode = (code: number): number => {
  if (isThaiDigit(code)) return code - THAI_ZERO + 48;
  return isDash(code) ? 45 : code;
};
