import { normaliseThai } from './thai-text.ts';

const LENGTH = 13;
const PEOPLE = 10n ** 11n;
/** Shares no factor with ten, so that scattering keeps numbers apart. */
const SCATTER = 61_803_398_877n;

/** The 13th digit that belongs to the first twelve of a citizen id. */
export const checkDigitOf = (firstTwelve: string): number => {
  const sum = Array.from(firstTwelve, Number).reduce(
    (total, digit, index) => total + digit * (LENGTH - index),
    0,
  );
  return (11 - (sum % 11)) % 10;
};

/** The thirteen digits of what a person types, without hyphens and spaces, in Arabic digits. */
export const citizenIdDigits = (text: string): string =>
  normaliseThai(text, { digits: 'arabic' }).replace(/[\s-]/g, '');

/** Whether the text is a citizen id of a person: 13 digits, the first 1 to 8, the last the right check. */
export const isCitizenId = (text: string): boolean => {
  const digits = citizenIdDigits(text);
  return (
    /^[1-8]\d{12}$/.test(digits) && checkDigitOf(digits.slice(0, -1)) === Number(digits.at(-1))
  );
};

/**
 * A synthetic id for demos and tests, the same for the same number: it looks like a citizen id, but its
 * check digit is wrong, so that it is nobody's. Numbers from 0 to 10^11 - 1 give different ids.
 */
export const syntheticCitizenId = (number: number): string => {
  const scattered = (BigInt(number) * SCATTER) % PEOPLE;
  const firstTwelve = `${(number % 8) + 1}${String(scattered).padStart(LENGTH - 2, '0')}`;
  return `${firstTwelve}${(checkDigitOf(firstTwelve) + 1) % 10}`;
};

/** The id as it is printed (`1-2345-67890-12-1`). */
export const formatCitizenId = (digits: string): string =>
  digits.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5');
