import { readDecimal, writeDecimal } from '#kernel/expression/decimal.ts';
import type { Value } from './adding.ts';

/** An exact value for the screen: thousands apart, with the decimals of its field; a dash for none. */
export const figureText = (value: Value, decimals: number): string => {
  const exact = value === null ? undefined : readDecimal(value);
  if (exact === undefined) return '–';
  const [whole = '', fraction] = writeDecimal(exact, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
