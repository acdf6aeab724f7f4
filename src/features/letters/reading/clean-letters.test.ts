import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../model/letter.ts';
import { type CleanLetter, textOf } from '../testing/clean/clean-letter.ts';
import { CLEAN_LETTERS } from '../testing/clean/clean-letters.ts';
import { ONE_FAULT } from '../testing/clean/one-fault.ts';
import { readLetter } from './read-letter.ts';

const LEAST_LETTERS = 60;

const BUDDHIST = 543;

/** An order's number has its year with it. */
const runningOf = ({ kind, running, date }: CleanLetter): string => {
  const digits = (running ?? '').replace(/\D/g, '');
  return kind === 'order' ? `${digits}/${Number(date.slice(0, 4)) + BUDDHIST}` : digits;
};

const codesIn = (text: string): string[] =>
  (readLetter(text)?.findings ?? []).map(({ code }) => code);

describe('a letter without a fault', () => {
  it(`is written at least ${LEAST_LETTERS} times, each another one`, () => {
    const texts = new Set(CLEAN_LETTERS.map(textOf));
    expect(texts.size).toBeGreaterThanOrEqual(LEAST_LETTERS);
  });

  it.each(CLEAN_LETTERS.map((letter) => [letter.kind, letter.name, letter] as const))(
    '%s: %s has no finding, in Thai digits and in Arabic ones',
    (kind, _name, letter) => {
      for (const arabic of [true, false]) {
        const read = readLetter(textOf({ ...letter, arabic }));
        expect(read?.findings).toEqual([]);
        expect([read?.kind, read?.date]).toEqual([kind, letter.date]);
        expect(read?.number?.running).toBe(runningOf(letter));
      }
    },
  );
});

describe('one fault in any letter that can have it', () => {
  it.each(FINDING_CODES)('%s is the only finding', (code) => {
    const wrong = CLEAN_LETTERS.flatMap((letter) => {
      const text = ONE_FAULT[code](letter);
      if (text === undefined) return [];
      const found = codesIn(text);
      return found.length === 1 && found[0] === code
        ? []
        : [{ letter: `${letter.kind}: ${letter.name}`, found }];
    });
    expect(wrong).toEqual([]);
  });

  it('is tried in every kind of letter', () => {
    const tried = CLEAN_LETTERS.flatMap((letter) =>
      FINDING_CODES.filter((code) => ONE_FAULT[code](letter) !== undefined),
    );
    expect(tried.length).toBeGreaterThan(CLEAN_LETTERS.length * 10);
  });
});
