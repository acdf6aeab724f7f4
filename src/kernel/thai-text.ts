import { lazily } from './lazily.ts';
import { type Digits, withDigits } from './thai-digits.ts';

const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** A sign that says how a pictograph or a keycap is drawn, with what it belongs to. */
const VARIANT =
  /([\p{Extended_Pictographic}\p{Emoji_Modifier}]|[0-9#*](?=[\uFE0E\uFE0F]\u20E3))?[\uFE0E\uFE0F]/gu;
/** A joiner with the pictograph before it and, looked at only, the one behind it. */
const JOINER =
  /([\p{Extended_Pictographic}\p{Emoji_Modifier}][\uFE0E\uFE0F]?)?\u200D(?=(\p{Extended_Pictographic})?)/gu;
const DOUBLE_SARA_E = /\u0E40\u0E40/g;
const SARA_AM = '\u0E33';
const NIKHAHIT = '\u0E4D';
/** Vowels and signs that stand above or below a consonant. */
const MARKS = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
const RUN_OF_MARKS = new RegExp(`[${MARKS}]{2,}`, 'g');
const RUN_WITH_SARA_AM = new RegExp(`[${MARKS}${SARA_AM}]{2,}`, 'g');
/** Bounded, since a run in order holds no mark twice: no text makes the search slow. */
const SPLIT_SARA_AM = new RegExp(`${NIKHAHIT}([${MARKS}]{0,20})\u0E32`, 'g');

/** Vowels first, then nikhahit, then the tone or the silencing sign, then ำ, as Thai is typed. */
const rankOf = (mark: string): number => {
  if (mark === SARA_AM) return 3;
  if (mark >= '\u0E48' && mark <= '\u0E4C') return 2;
  return mark === NIKHAHIT ? 1 : 0;
};

const inOrder = (run: string): string => {
  const marks = new Set(run);
  if (marks.has(SARA_AM)) marks.delete(NIKHAHIT);
  return [...marks].sort((one, other) => rankOf(one) - rankOf(other)).join('');
};

/** Without signs that join or draw pictographs where there is none. */
const withoutStrayJoiners = (text: string): string =>
  text
    .replace(VARIANT, (whole: string, base?: string) => (base ? whole : ''))
    .replace(JOINER, (whole: string, before?: string, behind?: string) =>
      before && behind ? whole : (before ?? ''),
    );

/**
 * The text as it is stored and searched: NFC, no invisible characters but within an emoji, plain spaces, ำ and แ as one
 * character, marks in order and none twice; on request with its digits of one kind.
 */
export const normaliseThai = (text: string, options: { digits?: Digits } = {}): string => {
  const written = options.digits === undefined ? text : withDigits(text, options.digits);
  return withoutStrayJoiners(written.replace(INVISIBLE, ''))
    .replace(/\u00A0/g, ' ')
    .normalize('NFC')
    .replace(DOUBLE_SARA_E, '\u0E41')
    .replace(RUN_OF_MARKS, inOrder)
    .replace(SPLIT_SARA_AM, `$1${SARA_AM}`)
    .replace(RUN_WITH_SARA_AM, inOrder)
    .normalize('NFC');
};

const segmenter = lazily(() => new Intl.Segmenter('th', { granularity: 'word' }));
const PARAGRAPHS = /[^\n]*\n|[^\n]+$/g;

/** The text cut into words and what stands between them, paragraph by paragraph; joined it is the text. */
export const segmentsOf = (text: string): string[] =>
  paragraphsOf(text).flatMap((paragraph) =>
    Array.from(segmenter().segment(paragraph), ({ segment }) => segment),
  );

/** The words of the text in order, without spaces and punctuation. */
export const wordsOf = (text: string): string[] =>
  paragraphsOf(text).flatMap((paragraph) =>
    Array.from(segmenter().segment(paragraph))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment),
  );

const paragraphsOf = (text: string): string[] => text.match(PARAGRAPHS) ?? [];

const collator = lazily(() => new Intl.Collator('th', { numeric: true }));

/** Order of two texts in a Thai list (vowels written first sort by their consonant, ๒ before ๑๐). */
export const compareThai = (one: string, other: string): number => collator().compare(one, other);
