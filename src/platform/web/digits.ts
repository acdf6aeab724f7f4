/** Which digits the person reads on the screen; English wordings always keep Arabic ones. */
export type DigitStyle = 'arabic' | 'thai';

const THAI_ZERO = 0x0e50;

/** Writes the digits of a Thai text in the chosen style. */
export const inDigits = (text: string, style: DigitStyle): string =>
  style === 'arabic'
    ? text
    : text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** Writes Thai digits as Arabic ones, as a person may type either. */
export const arabicDigits = (text: string): string =>
  text.replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
