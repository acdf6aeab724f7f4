const THAI_DIGIT = /[๐-๙]/g;
const ZERO = '๐'.charCodeAt(0);

/** Writes Thai digits as Arabic ones and leaves everything else. */
export const arabicDigits = (text: string): string =>
  text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - ZERO));

/** Writes Arabic digits as Thai ones and leaves everything else. */
export const thaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
