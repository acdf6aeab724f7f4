import { describe, expect, it } from 'vitest';
import { isThaiDayOff } from '#server/holidays.ts';
import {
  expectedLetters,
  hasFiveLetters,
  letterText,
  signerIn,
} from '../../../../tests/support/letters/five-letters.ts';
import { letterJson } from './letter-json.ts';
import { readLetter } from './read-letter.ts';

/** The letters are not part of the project; where their folder is absent, nothing is compared. */
const present = hasFiveLetters ? Object.entries(expectedLetters) : [];

describe('the five letters', () => {
  it('are all expected', () => {
    expect(Object.keys(expectedLetters)).toHaveLength(5);
  });

  it.each(present)('%s is read whole', (start, expected) => {
    const source = letterText(start);
    const letter = readLetter(source, { isDayOff: isThaiDayOff });
    expect(letter).toBeDefined();
    if (letter === undefined) return;
    const said = (span: readonly [number, number]) => source.slice(...span);
    const { findings, deadlines, ...rest } = letterJson(letter);
    expect(rest).toEqual({
      ...expected.letter,
      signer: { ...expected.signer, name: signerIn(source) },
    });
    expect(deadlines.map(({ span, ...one }) => ({ ...one, said: said(span) }))).toEqual(
      expected.deadlines,
    );
    expect(findings.map(({ code, span, correction }) => [code, said(span), correction])).toEqual(
      expected.findings,
    );
  });
});
