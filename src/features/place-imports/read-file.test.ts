import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { HEAD } from '../../../tests/support/imports.ts';
import { readPlaceFile } from './commands/read-file.ts';

const TITLES = HEAD.split(',');
const ROW = 'หมู่บ้าน,49050207,,บ้านสาธิต,Ban Satit,,'.split(',');

type Merge = { startRow: number; startCol: number; endRow: number; endCol: number };

const sheet = (rows: string[][], ...merges: Merge[]) =>
  writeXlsx({ sheets: [{ name: 'x', rows, merges }] });

/** A row of titles whose cell at a place was merged with the one behind it, whose own title is gone. */
const mergedAt = (place: number) => TITLES.map((title, at) => (at === place + 1 ? '' : title));

const across = (row: number, startCol: number, endCol: number): Merge => ({
  ...{ startRow: row, endRow: row, startCol, endCol },
});

const refusalOf = async (bytes: Uint8Array | Promise<Uint8Array>): Promise<string | undefined> =>
  readPlaceFile(await bytes).then(
    () => undefined,
    (error: { sentence: { en: string } }) => error.sentence.en,
  );

describe('a workbook whose head has merged cells', () => {
  it.each<[string, () => Promise<Uint8Array>, string | undefined]>([
    [
      'a name above the whole table',
      () => sheet([['ทะเบียน'], TITLES, ROW], across(0, 0, 6)),
      'The first row must have the titles Kind, Code and Name in Thai, as in the template.',
    ],
    [
      'two titles in one, with something below both',
      () => sheet([mergedAt(3), ROW], across(0, 3, 4)),
      'Column E has something in it but no title. Split the merged cells of the head, and give every column its title.',
    ],
    [
      'two titles in one, with nothing below the second',
      () => sheet([mergedAt(1), ROW], across(0, 1, 2)),
      undefined,
    ],
    [
      'titles over two lines',
      () => sheet([TITLES, [], ROW], { startRow: 0, endRow: 1, startCol: 1, endCol: 1 }),
      undefined,
    ],
  ])('%s', async (_name, make, refusal) => {
    expect(await refusalOf(make())).toBe(refusal);
  });
});

describe('a CSV as spreadsheets write it', () => {
  const csv = (sign: string, above: string) =>
    Buffer.from(`\ufeff${above}${[TITLES, ROW].map((cells) => cells.join(sign)).join('\r\n')}\r\n`);

  it.each([
    [',', ''],
    [';', ''],
    ['\t', ''],
    [';', 'sep=;\r\n'],
    ['|', 'sep=|\r\n'],
  ])('divided by %j below %j', async (sign, above) => {
    expect((await readPlaceFile(csv(sign, above))).rows).toEqual([ROW]);
  });

  it('is refused where something stands beside its columns', async () => {
    const bytes = Buffer.from(`${HEAD}\n${ROW.join(',')},ข้าง`);
    expect(await refusalOf(bytes)).toContain('Column H');
  });
});
