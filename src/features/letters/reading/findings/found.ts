import type { Sentence } from '#kernel/sentence.ts';
import type { IsDayOff } from '#kernel/working-days.ts';
import type { Finding, FindingCode, Letter, Severity, TextSpan } from '../../model/letter.ts';
import type { Sections } from '../head/sections.ts';
import type { Flow } from '../text/flow.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import type { Range } from '../text/ranges.ts';

/** What the checks look at: the text, its parts, and what was read from them. */
export type Reading = {
  /** The text as its lines stand. */
  readonly folded: Folded;
  /** The same, what goes on over lines in one. */
  readonly flow: Flow;
  readonly sections: Sections;
  readonly letter: Letter;
  readonly catchLines: readonly Line[];
  /** The body, with its place in the flow. */
  readonly body: Range;
  readonly isDayOff: IsDayOff;
};

/** One check of a letter: what it finds, in any order. */
export type Check = (reading: Reading) => Finding[];

const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'weekday-mismatch': 'error',
  'date-impossible': 'error',
  'date-after-letter': 'error',
  'citation-conflict': 'error',
  'amount-words-mismatch': 'error',
  'range-reversed': 'error',
  'number-missing': 'warning',
  'number-code-unlikely': 'warning',
  'leading-zero-lost': 'warning',
  'postcode-mismatch': 'warning',
  'phone-area-mismatch': 'warning',
  'enclosure-not-cited': 'warning',
  'citation-not-listed': 'warning',
  'deadline-past': 'warning',
  'salutation-unfit': 'warning',
  'deadline-on-day-off': 'note',
  'catch-line': 'note',
};

/** A finding at a place of the source. */
export const found = (
  code: FindingCode,
  span: TextSpan,
  { th, en }: Sentence,
  correction: string | null = null,
): Finding => ({ code, severity: SEVERITY[code], span, th, en, correction });

const THAI_DIGIT = /[๐-๙]/;

/** Whether a piece of a letter is written with Thai digits, as its correction should be. */
export const digitsOf = (text: string): 'thai' | 'arabic' =>
  THAI_DIGIT.test(text) ? 'thai' : 'arabic';
