import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import { textOfFile } from '#server/text-of-files/text-of-file.ts';
import { renderLetterWord } from '#server/word/render-letter-word.ts';
import { officialText, sheetOf } from '../document/letter-sheet.ts';
import { OfficialLetter } from '../document/official-letter.ts';
import { FINDING_CODES } from '../model/letter.ts';
import { readLetter } from '../reading/read-letter.ts';
import { FAULTS } from './faults.ts';
import { type LetterPlan, letterOf } from './letter-plan.ts';
import { plannedValues, readValues } from './letter-values.ts';
import { pdfText } from './paper-text.ts';
import { plan } from './plans.ts';
import { CIRCULAR } from './sample-letters.ts';

const picture = async () => new Uint8Array();

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

const open = plan.map((one) => ({ ...one, secrecy: null }));

test('so is its Word file, whose secrecy alone stands outside its text', async () => {
  await fc.assert(
    fc.asyncProperty(open, async (one) => {
      const text = await textOfFile(
        await renderLetterWord(sheetOf(letterOf(one), one.date), { picture }),
      );
      expect(text.ok && read(text.value.text)).toEqual(plannedValues(one));
    }),
    { numRuns: 25 },
  );
}, 60_000);

const FULL: OfficialLetter = {
  ...CIRCULAR,
  secrecy: 'top-secret',
  urgency: 'very-urgent',
  office: ['ศาลากลางจังหวัดมุกดาหาร', 'ถนนวิวิธสุรการ', 'ตำบลมุกดาหาร มห 49000'],
  to: ['นายอำเภอ ทุกอำเภอ', 'หัวหน้าส่วนราชการ ทุกส่วนราชการ'],
  owner: ['ที่ทำการปกครองจังหวัด', 'กลุ่มงานปกครอง', 'ฝ่ายกิจการพิเศษ'],
  phone: '0 4261 1817',
  fax: '0 4261 1818',
  copiesTo: ['สำนักงานจังหวัดมุกดาหาร', 'ตำรวจภูธรจังหวัดมุกดาหาร'],
};

test('a letter in which every field of a draft is filled is read back field by field', () => {
  const letter = readLetter(officialText(FULL));
  expect(letter).toMatchObject({
    kind: 'external',
    urgency: 'very-urgent',
    secrecy: 'top-secret',
    number: { office: 'มห 0018.1', circular: true, running: '328' },
    date: '2022-01-31',
    issuer: { name: 'ศาลากลางจังหวัดมุกดาหาร', postcode: '49000' },
    emails: ['saraban@mukdahan.example'],
    findings: [],
  });
  const digits = (text: string | null | undefined) => toArabicDigits(text ?? '');
  expect(letter?.to).toEqual(FULL.to);
  expect(digits(letter?.issuer?.address)).toBe('ถนนวิวิธสุรการ ตำบลมุกดาหาร มห 49000');
  expect(letter?.references.map(({ raw }) => digits(raw))).toEqual(FULL.references);
  expect(letter?.enclosures.map(({ title, copies }) => [digits(title), copies])).toEqual(
    FULL.enclosures.map(({ title, copies }) => [title, copies]),
  );
  expect(letter?.signer).toMatchObject({
    name: 'นายสมมติ ตัวอย่าง',
    position: 'ปลัดจังหวัด',
    onBehalfOf: 'ผู้ว่าราชการจังหวัดมุกดาหาร',
  });
  expect(letter?.owner).toBe('ที่ทำการปกครองจังหวัด กลุ่มงานปกครอง ฝ่ายกิจการพิเศษ');
  expect(letter?.phones.map((phone) => digits(phone).replace(/\D/g, ''))).toEqual([
    '042611817',
    '042611818',
  ]);
});

const CATCH_WORD = /^\/.+\.\.\.$/gm;

/** What is to be read from a text that also has the words with which its pages turn. */
const turnedValues = (one: LetterPlan, text: string): ReturnType<typeof plannedValues> => ({
  ...plannedValues(one),
  findings: (text.match(CATCH_WORD) ?? []).map(() => 'catch-line'),
});

test('so is the text of its PDF, as we and as others take it out, wherever lines and pages end', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (one) => {
      const pdf = await renderLetterPdf(sheetOf(letterOf(one), one.date), { picture });
      const ours = await textOfFile(pdf);
      for (const text of [pdfText(pdf), ours.ok ? ours.value.text : '']) {
        expect(read(text)).toEqual(turnedValues(one, text));
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);

/** Sound external letters with at least one enclosure, into which any fault can be put. */
const faultless = plan
  .filter(({ enclosures, kind }) => enclosures.length > 0 && kind === 'external')
  .map((one) => ({ ...one, deadlines: one.deadlines.filter(({ kind }) => kind !== 'meeting') }));

test.each(FINDING_CODES)(
  'the fault %s, put into any letter, is the only one found',
  (code) => {
    fc.assert(
      fc.property(faultless, (one) => {
        const { findings } = read(FAULTS[code](one));
        expect([...new Set(findings)]).toEqual([code]);
      }),
      { numRuns: 40 },
    );
  },
  30_000,
);
