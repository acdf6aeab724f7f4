import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import { officialText, sheetOf } from '../document/letter-sheet.ts';
import { OfficialLetter } from '../document/official-letter.ts';
import { readLetter } from '../reading/read-letter.ts';
import { type LetterPlan, letterOf } from './letter-plan.ts';
import { plannedValues, readValues } from './letter-values.ts';
import { pdfText } from './paper-text.ts';
import { plan } from './plans.ts';

const read = (text: string) => {
  const letter = readLetter(text);
  if (letter === undefined) throw new Error(`This was not read as a letter:\n${text}`);
  return readValues(letter);
};

test('every plan is a sound letter', () => {
  fc.assert(
    fc.property(plan, (one) => {
      expect(OfficialLetter.safeParse(letterOf(one)).error).toBeUndefined();
    }),
  );
});

test('the plain text of any letter is read back to its values, without a finding', () => {
  fc.assert(
    fc.property(plan, (one) => {
      expect(read(officialText(letterOf(one)))).toEqual(plannedValues(one));
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** A catch-word belongs to the page; the reader points at it, as it should. */
const asPrinted = (one: LetterPlan) => {
  const { findings, ...values } = plannedValues(one);
  return values;
};

test('so is the text of its PDF', async () => {
  const picture = async () => new Uint8Array();
  await fc.assert(
    fc.asyncProperty(plan, async (one) => {
      const pdf = await renderLetterPdf(sheetOf(letterOf(one), one.date), { picture });
      const { findings, ...values } = read(pdfText(pdf));
      expect(values).toEqual(asPrinted(one));
      expect(findings.filter((code) => code !== 'catch-line')).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);
