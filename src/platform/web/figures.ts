import { type Digits, withDigits } from '#kernel/thai-digits.ts';
import { useShownDigits } from './i18n.tsx';

// A thousands separator needs the browser's tables, which a slow phone takes long to open.
const isPlain = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1000;

/** Writes a number with thousands separators and at most so many decimals, in the given digits. */
export const writeNumber = (value: number, decimals: number, digits: Digits): string =>
  withDigits(
    isPlain(value)
      ? String(value)
      : new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals }).format(value),
    digits,
  );

/** Gives the function that writes a number as the person reads numbers; whole unless told. */
export const useNumber = (): ((value: number, decimals?: number) => string) => {
  const digits = useShownDigits();
  return (value, decimals = 0) => writeNumber(value, decimals, digits);
};
