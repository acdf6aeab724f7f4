import type { TextSpan } from '../../model/letter.ts';
import { foldMarks } from './marks.ts';
import { skipEntity, skipTag } from './markup.ts';

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
  /** The source's own words for what stands from `from` to `to` here, blanks and digits as given. */
  readonly rawOf: (from: number, to: number) => string;
};

const WIDE_GAP = 4;
const CHUNK = 8192;
const NEWLINE = 10;
const SPACE = 32;
const TAB = 9;
const DOT = 46;
const ELLIPSIS = 0x2026;
const SARA_E = 0x0e40;
const SARA_AE = 0x0e41;

/** Characters that are written without being seen. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  (code < SPACE && code !== TAB && code !== NEWLINE && code !== 13);

const isBlank = (code: number): boolean =>
  code === SPACE ||
  code === TAB ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const isDash = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xff0d;

const isThaiDigit = (code: number): boolean => code >= 0x0e50 && code <= 0x0e59;

class Folder {
  private readonly codes: Uint16Array;
  private readonly places: Uint32Array;
  private length = 0;
  private gapAt = -1;
  private gapWidth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.codes = new Uint16Array(source.length + 1);
    this.places = new Uint32Array(source.length + 1);
  }

  fold(): Folded {
    let index = 0;
    while (index < this.source.length) index = this.step(index, this.source.charCodeAt(index));
    return this.finish();
  }

  private step(index: number, code: number): number {
    if (code === 60) return this.tag(index);
    if (code === 38) return this.entity(index);
    if (code === NEWLINE || code === 13) return this.newline(index, code);
    if (isBlank(code)) return this.blank(index, code === TAB ? WIDE_GAP : 1);
    if (code === 124) return this.blank(index, WIDE_GAP);
    if (isInvisible(code)) return index + 1;
    if (code === 42 && this.source.charCodeAt(index + 1) === 42) return index + 2;
    return this.letter(index, code);
  }

  private letter(index: number, code: number): number {
    if (code === DOT || code === ELLIPSIS) return this.dots(index, code);
    if (code === SARA_E && this.source.charCodeAt(index + 1) === SARA_E) {
      this.put(SARA_AE, index);
      return index + 2;
    }
    const marks = foldMarks(this.source, index);
    if (marks === undefined) {
      this.put(isThaiDigit(code) ? code - 0x0e50 + 48 : isDash(code) ? 45 : code, index);
      return index + 1;
    }
    for (const mark of marks.codes) this.put(mark, index);
    return marks.next;
  }

  /** Three dots or more, and the one character for them, become that character. */
  private dots(index: number, code: number): number {
    let end = index + 1;
    while (this.source.charCodeAt(end) === DOT || this.source.charCodeAt(end) === ELLIPSIS) end++;
    const few = code === DOT && end - index < 3;
    if (few) for (let at = index; at < end; at++) this.put(DOT, at);
    else this.put(ELLIPSIS, index);
    return end;
  }

  private tag(index: number): number {
    const tag = skipTag(this.source, index);
    if (tag === undefined) {
      this.put(60, index);
      return index + 1;
    }
    if (tag.means === 'newline') this.newline(index, NEWLINE);
    if (tag.means === 'gap') this.blank(index, WIDE_GAP);
    return tag.next;
  }

  private entity(index: number): number {
    const entity = skipEntity(this.source, index);
    if (entity?.code === SPACE) this.blank(index, 1);
    else this.put(entity?.code ?? 38, index);
    return entity?.next ?? index + 1;
  }

  private newline(index: number, code: number): number {
    const isPair = code === 13 && this.source.charCodeAt(index + 1) === NEWLINE;
    this.gapAt = -1;
    this.gapWidth = 0;
    this.codes[this.length] = NEWLINE;
    this.places[this.length++] = index;
    return index + (isPair ? 2 : 1);
  }

  private blank(index: number, width: number): number {
    if (this.gapAt < 0) this.gapAt = index;
    this.gapWidth += width;
    return index + 1;
  }

  private put(code: number, place: number): void {
    if (this.gapAt >= 0) this.putGap();
    this.codes[this.length] = code;
    this.places[this.length++] = place;
  }

  private putGap(): void {
    const startsLine = this.length === 0 || this.codes[this.length - 1] === NEWLINE;
    if (!startsLine) {
      this.codes[this.length] = this.gapWidth >= WIDE_GAP ? TAB : SPACE;
      this.places[this.length++] = this.gapAt;
    }
    this.gapAt = -1;
    this.gapWidth = 0;
  }

  private finish(): Folded {
    const { codes, places, length, source } = this;
    const pieces: string[] = [];
    for (let at = 0; at < length; at += CHUNK) {
      pieces.push(String.fromCharCode(...codes.subarray(at, Math.min(at + CHUNK, length))));
    }
    const spanOf = (from: number, to: number): TextSpan => {
      const start = from < length ? (places[from] ?? 0) : source.length;
      return to <= from ? [start, start] : [start, endOf(to)];
    };
    const endOf = (to: number): number => {
      const next = to < length ? (places[to] ?? source.length) : source.length;
      let end = Math.max((places[to - 1] ?? 0) + 1, Math.min(next, source.length));
      while (end > (places[to - 1] ?? 0) + 1 && isUnseen(source.charCodeAt(end - 1))) end--;
      return end;
    };
    const rawOf = (from: number, to: number): string => source.slice(...spanOf(from, to));
    return { source, text: pieces.join(''), spanOf, rawOf };
  }
}

const isUnseen = (code: number): boolean =>
  isBlank(code) || isInvisible(code) || code === NEWLINE || code === 13;

/** Folds a text of any length in one pass. */
export const foldText = (source: string): Folded => new Folder(source).fold();
