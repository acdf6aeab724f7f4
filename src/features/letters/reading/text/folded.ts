import type { TextSpan } from '../../model/letter.ts';
import {
  DOT,
  ELLIPSIS,
  isBlank,
  isInvisible,
  isLineBreak,
  NEWLINE,
  plainCode,
  RETURN,
  SPACE,
  TAB,
} from './characters.ts';
import { foldMarks, precedesMark } from './marks.ts';
import { skipEntity, skipTag, withoutMarkup } from './markup.ts';
import { textOfCodes } from './text-of-codes.ts';

/**
 * A letter's text as the patterns want it: Arabic digits, plain dashes, one blank where there were
 * several (a tab where the gap was wide), trimmed lines, marks in order, no HTML and no invisible
 * characters. Every position knows its place in the text as it was given.
 */
export type Folded = {
  readonly source: string;
  readonly text: string;
  /** The place in the source of what stands from `from` to `to` here. */
  readonly spanOf: (from: number, to: number) => TextSpan;
  /** The source's own words for what stands from `from` to `to` here, blanks and digits as given, without HTML. */
  readonly rawOf: (from: number, to: number) => string;
};

const WIDE_GAP = 4;
const STAR = 42;
const HASH = 35;
const LESS = 60;
const AMPERSAND = 38;
const BAR = 124;
const SARA_E = 0x0e40;
const SARA_AE = 0x0e41;

class Folder {
  private readonly codes: Uint16Array;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private length = 0;
  private gapAt = -1;
  private gapWidth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.codes = new Uint16Array(source.length + 1);
    this.starts = new Uint32Array(source.length + 1);
    this.ends = new Uint32Array(source.length + 1);
  }

  fold(): Folded {
    let index = 0;
    while (index < this.source.length) index = this.step(index, this.source.charCodeAt(index));
    const { source, starts, ends, length } = this;
    const spanOf = (from: number, to: number): TextSpan => {
      const start = from < length ? (starts[from] ?? 0) : source.length;
      return [start, to > from ? (ends[to - 1] ?? start) : start];
    };
    const rawOf = (from: number, to: number): string =>
      withoutMarkup(source.slice(...spanOf(from, to)));
    return { source, text: textOfCodes(this.codes.subarray(0, length)), spanOf, rawOf };
  }

  /** Takes the character at `index` and gives where the next one begins. */
  private step(index: number, code: number): number {
    if (code === LESS) return this.tag(index);
    if (code === AMPERSAND) return this.entity(index);
    if (isLineBreak(code)) return this.newline(index, code);
    if (isBlank(code)) return this.blank(index, code === TAB ? WIDE_GAP : 1);
    if (code === BAR) return this.blank(index, WIDE_GAP);
    if (isInvisible(code)) return index + 1;
    return this.markdown(index, code) ?? this.letter(index, code);
  }

  /** Past `**`, and past the signs that begin a heading; undefined where none stand. */
  private markdown(index: number, code: number): number | undefined {
    if (code === STAR && this.source.charCodeAt(index + 1) === STAR) return index + 2;
    if (code !== HASH || !this.startsLine()) return undefined;
    let end = index + 1;
    while (this.source.charCodeAt(end) === HASH) end++;
    return this.source.charCodeAt(end) === SPACE ? end : undefined;
  }

  private startsLine(): boolean {
    return this.length === 0 || this.codes[this.length - 1] === NEWLINE;
  }

  private letter(index: number, code: number): number {
    if (code === DOT || code === ELLIPSIS) return this.dots(index, code);
    if (code === SARA_E && this.source.charCodeAt(index + 1) === SARA_E) {
      return this.put(SARA_AE, index, index + 2);
    }
    const marks = foldMarks(this.source, index);
    if (marks === undefined) return this.put(plainCode(code), index, index + 1);
    for (const mark of marks.codes) this.put(mark, index, marks.next);
    return marks.next;
  }

  /** Three dots or more, and the one character for them, become that character. */
  private dots(index: number, code: number): number {
    let end = index + 1;
    while (this.source.charCodeAt(end) === DOT || this.source.charCodeAt(end) === ELLIPSIS) end++;
    const few = code === DOT && end - index < 3;
    if (!few) return this.put(ELLIPSIS, index, end);
    for (let at = index; at < end; at++) this.put(DOT, at, at + 1);
    return end;
  }

  private tag(index: number): number {
    const tag = skipTag(this.source, index);
    if (tag === undefined) return this.put(LESS, index, index + 1);
    if (tag.means === 'newline') this.newline(index, NEWLINE);
    if (tag.means === 'gap') this.blank(index, WIDE_GAP);
    return tag.next;
  }

  private entity(index: number): number {
    const entity = skipEntity(this.source, index);
    if (entity === undefined) return this.put(AMPERSAND, index, index + 1);
    return this.character(entity.code, index, entity.next);
  }

  /** A character that is written as an entity, as if it stood there itself. */
  private character(code: number, start: number, end: number): number {
    if (isLineBreak(code)) this.newline(start, NEWLINE);
    else if (isBlank(code)) this.blank(start, code === TAB ? WIDE_GAP : 1);
    else if (!isInvisible(code)) {
      for (const unit of unitsOf(code)) this.put(plainCode(unit), start, end);
    }
    return end;
  }

  private newline(index: number, code: number): number {
    const isPair = code === RETURN && this.source.charCodeAt(index + 1) === NEWLINE;
    this.gapAt = -1;
    this.gapWidth = 0;
    return this.keep(NEWLINE, index, index + (isPair ? 2 : 1));
  }

  private blank(index: number, width: number): number {
    if (this.gapAt < 0) this.gapAt = index;
    this.gapWidth += width;
    return index + 1;
  }

  private put(code: number, start: number, end: number): number {
    if (this.gapAt >= 0) this.putGap(start);
    if (precedesMark(code, this.codes[this.length - 1] ?? 0)) return this.keepBefore(code, end);
    return this.keep(code, start, end);
  }

  /** Keeps a mark before the one that was kept last, both at the place of both. */
  private keepBefore(code: number, end: number): number {
    const at = this.length - 1;
    const [last, start] = [this.codes[at] ?? 0, this.starts[at] ?? 0];
    this.length = at;
    this.keep(code, start, end);
    return this.keep(last, start, end);
  }

  private putGap(end: number): void {
    if (!this.startsLine()) this.keep(this.gapWidth >= WIDE_GAP ? TAB : SPACE, this.gapAt, end);
    this.gapAt = -1;
    this.gapWidth = 0;
  }

  private keep(code: number, start: number, end: number): number {
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
    return end;
  }
}

/** The UTF-16 units of a code point. */
const unitsOf = (code: number): number[] => {
  const text = String.fromCodePoint(code);
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
};

/** Folds a text of any length in one pass. */
export const foldText = (source: string): Folded => new Folder(source).fold();
