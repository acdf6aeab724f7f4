/** Digits kept behind the point: more than any field holds, so that a rate times an amount stays exact. */
const PLACES = 12;
const ONE = 10n ** BigInt(PLACES);
const TEXT = /^(-?)(\d{1,24})(?:\.(\d{1,12}))?$/;

/** An exact decimal number in units of 10⁻¹²; the only number an expression knows. */
export class Decimal {
  readonly units: bigint;

  constructor(units: bigint) {
    this.units = units;
  }
}

export const ZERO = new Decimal(0n);

/** Reads a plain decimal text (`-12.50`); undefined when it is not one. */
export const readDecimal = (text: string): Decimal | undefined => {
  const found = TEXT.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = '', fraction = ''] = found;
  const units = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return new Decimal(sign === '-' ? -units : units);
};

/** The decimal of a JSON number; undefined when it is not finite or too large to write plainly. */
export const decimalOf = (value: number): Decimal | undefined => {
  if (Number.isSafeInteger(value)) return new Decimal(BigInt(value) * ONE);
  const text = String(value);
  return readDecimal(text.includes('e') ? value.toFixed(PLACES) : text);
};

const divideRounded = (top: bigint, bottom: bigint): bigint => {
  const half = (bottom < 0n ? -bottom : bottom) / 2n;
  return (
    (top < 0n === bottom < 0n ? top + (top < 0n ? -half : half) : top - (top < 0n ? half : -half)) /
    bottom
  );
};

export const add = (a: Decimal, b: Decimal): Decimal => new Decimal(a.units + b.units);
export const subtract = (a: Decimal, b: Decimal): Decimal => new Decimal(a.units - b.units);
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  new Decimal(divideRounded(a.units * b.units, ONE));

/** The quotient to twelve places; undefined when the divisor is zero. */
export const divide = (a: Decimal, b: Decimal): Decimal | undefined =>
  b.units === 0n ? undefined : new Decimal(divideRounded(a.units * ONE, b.units));

/** The number rounded to so many places, halves away from zero. */
export const roundTo = (value: Decimal, places: number): Decimal => {
  const step = 10n ** BigInt(PLACES - places);
  return new Decimal(divideRounded(value.units, step) * step);
};

/** Writes the number plainly: with exactly `places` decimals, or with no needless zeros when left out. */
export const writeDecimal = (value: Decimal, places?: number): string => {
  const { units } = places === undefined ? value : roundTo(value, places);
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, '0');
  const whole = digits.slice(0, -PLACES);
  const all = digits.slice(-PLACES);
  const fraction = places === undefined ? all.replace(/0+$/, '') : all.slice(0, places);
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};
