const ATOM =
  /^(?:\\[dws.\-/()[\]{}+*?|^$\\]|\[\^?(?:\\[dws.\-/\]\\]|[^\]\\])+\]|[^\\[\](){}*+?|^$])(?:([*+?])|\{(\d{1,3})(,(\d{0,3}))?\})?/u;
const OPEN_ENDED = 500;
/** The largest number of ways in which the repeats of one pattern may share out a text. */
const WAYS = 300_000;

const choicesOf = ([, sign, from, range, to]: RegExpExecArray): number => {
  if (sign === '?') return 2;
  if (sign !== undefined) return OPEN_ENDED;
  if (range === undefined) return 1;
  return to === '' || to === undefined ? OPEN_ENDED : Number(to) - Number(from) + 1;
};

const waysOf = (source: string): number => {
  let rest = source;
  let ways = 1;
  while (rest !== '') {
    const atom = ATOM.exec(rest);
    if (atom === null) return Number.POSITIVE_INFINITY;
    ways *= Math.max(1, choicesOf(atom));
    rest = rest.slice(atom[0].length);
  }
  return ways;
};

/**
 * Compiles the pattern of a text field, anchored at both ends; undefined when it is not within the
 * safe part: characters, sets and repeats, without groups, alternatives or references, so that no
 * text can make it run long.
 */
export const safePattern = (source: string): RegExp | undefined => {
  if (waysOf(source) > WAYS) return undefined;
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return undefined;
  }
};
