const NIKHAHIT = 0x0e4d;
const SARA_AA = 0x0e32;
const SARA_AM = 0x0e33;
const LONGEST_RUN = 8;

const isTone = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4c;

const isMark = (code: number): boolean =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

/** Vowels first, then nikhahit, then tones, as Thai is typed. */
const rankOf = (code: number): number => (isTone(code) ? 2 : code === NIKHAHIT ? 1 : 0);

/** Whether a mark that follows another one stands before it, as Thai is typed. */
export const precedesMark = (code: number, before: number): boolean =>
  isMark(code) && isMark(before) && rankOf(code) < rankOf(before);

/**
 * The run of Thai marks that begins at `index`, in order, none twice, and ำ as one character;
 * undefined where no mark stands,
 * or a single one that stays as it is.
 */
export const foldMarks = (
  source: string,
  index: number,
): { readonly codes: readonly number[]; readonly next: number } | undefined => {
  const code = source.charCodeAt(index);
  if (!isMark(code) || (code !== NIKHAHIT && !isMark(source.charCodeAt(index + 1))))
    return undefined;
  return foldRun(source, index);
};

const foldRun = (
  source: string,
  index: number,
): { readonly codes: readonly number[]; readonly next: number } => {
  let next = index;
  const run: number[] = [];
  while (next - index < LONGEST_RUN && isMark(source.charCodeAt(next))) {
    const code = source.charCodeAt(next++);
    if (!run.includes(code)) run.push(code);
  }
  const inOrder = run.length > 1 ? run.sort((one, other) => rankOf(one) - rankOf(other)) : run;
  const follows = source.charCodeAt(next);
  if (inOrder.includes(NIKHAHIT) && (follows === SARA_AA || follows === SARA_AM)) {
    return { codes: [...inOrder.filter((code) => code !== NIKHAHIT), SARA_AM], next: next + 1 };
  }
  return { codes: inOrder, next };
};
