/** Numbers that look random and are the same at every load: a demo must not differ from day to day. */
export type Chance = {
  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number;
  /** One of the given things. */
  pick<T>(things: readonly [T, ...T[]]): T;
};

const hashOf = (text: string): number => {
  let hash = 2_166_136_261;
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619);
  return hash >>> 0;
};

/** Chance that depends on the seed alone (mulberry32). */
export const chanceOf = (seed: string): Chance => {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return { between, pick: (things) => things[between(0, things.length - 1)] ?? things[0] };
};

/** An id in the form of a UUID (version 4) that depends on the seed alone. */
export const uuidOf = (seed: string): string => {
  const chance = chanceOf(seed);
  const digits = Array.from({ length: 32 }, () => chance.between(0, 15).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
};
