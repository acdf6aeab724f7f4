import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, piecesOf } from './pieces.ts';

const mark = (key: string, from: number, to: number): Mark => ({
  key,
  span: [from, to],
  kind: 'value',
});

describe('the pieces of a text', () => {
  it.each<readonly [string, readonly Mark[], readonly string[]]>([
    ['no mark', [], ['abcdef']],
    ['one mark', [mark('a', 1, 3)], ['a', 'bc', 'def']],
    ['marks that overlap', [mark('a', 1, 4), mark('b', 2, 6)], ['a', 'b', 'cd', 'ef']],
    ['an empty mark', [mark('a', 2, 2)], ['abcdef']],
    ['a mark past the end', [mark('a', 4, 9)], ['abcdef']],
  ])('%s', (_name, marks, expected) => {
    expect(piecesOf('abcdef', marks).map(({ text }) => text)).toEqual(expected);
  });

  it('join to the text, and each mark covers just its own', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), spans, (text, chosen) => {
        const marks = chosen.map(([from, to], index) => mark(String(index), from, to));
        const pieces = piecesOf(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const one of marks.filter(({ span: [from, to] }) => from < to && to <= text.length)) {
          const own = pieces.filter((piece) => piece.marks.includes(one));
          expect(own.map((piece) => piece.text).join('')).toBe(text.slice(...one.span));
        }
      }),
    );
  });
});
