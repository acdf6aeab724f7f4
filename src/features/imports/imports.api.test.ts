import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDraft } from '#features/reports/contract/report.ts';
import { type ReadCell, readSheet } from '#server/sheets/read-sheet.ts';
import {
  type ImportStage,
  lineOf,
  openImportStage,
  sheetOf,
} from '../../../tests/support/importing.ts';

import * as contract from './contract.ts';

let stage: ImportStage;

beforeAll(async () => {
  stage = await openImportStage();
});
afterAll(() => stage.close());

describe('the sheet to fill in', () => {
  it('has a row for each report the caller may write, with what stands there, and says what is left out', async () => {
    const mine = await stage.owe();
    await stage.owe('4901');
    const client = await stage.api.as('recorder.4905');
    const { formVersionId } = stage.programme;
    await client(saveDraft, {
      params: { id: mine.id },
      body: { answers: { times: '๒๕', budget: '1,250.5' }, formVersionId, baseVersion: 0 },
    });
    const sheet = await stage.clerk.sheet();
    const [titles, keys, ...rows] = await Array.fromAsync(readSheet(sheet), ({ cells }) => cells);
    expect(titles?.slice(4, 6)).toEqual(['จำนวนครั้ง / Times held', 'งบประมาณ / Budget']);
    expect(titles?.[6]).toContain('ภาพ');
    expect(keys).toEqual([
      ...['area-code', 'office-name', 'period-id', 'period-name'],
      ...['times', 'budget', 'not-imported'],
    ]);
    expect(rows.every(([code]) => code === '4905')).toBe(true);
    const own = rows.find(([, , period]) => period === mine.period);
    expect(own?.[1]).toBe('ที่ทำการอำเภอคำชะอี');
    expect(own?.slice(4)).toEqual([25, 1250.5]);
  });

  it('imported again as it is changes nothing', async () => {
    const sheet = await stage.clerk.sheet();
    const { counts } = await stage.clerk.checked(sheet);
    expect(counts).toMatchObject({ fresh: 0, changed: 0, refused: 0, unchanged: 1 });
  });

  it.each(['viewer.49', 'reviewer.4905'])('is not for %s', async (username) => {
    const { requirementId } = stage.programme;
    const client = await stage.api.as(username);
    const { status } = await client(contract.downloadFigureSheet, { query: { requirementId } });
    expect(status).toBe(403);
  });
});

describe('a check', () => {
  it('reads what people type, and changes nothing', async () => {
    const one = await stage.owe();
    const done = await stage.clerk.checked(sheetOf(lineOf(one, '๑๒', '"1,250.50"')));
    expect(done).toMatchObject({
      state: 'checked',
      counts: { rows: 1, fresh: 1, ready: 1, refused: 0 },
      faults: [],
      hasErrorSheet: false,
    });
    expect((await stage.reportOf(one.id)).draft).toBeNull();
  });

  it('names each bad cell by its address, in both languages, on the screen and in the same sheet', async () => {
    const [good, bad, money] = [await stage.owe(), await stage.owe(), await stage.owe()];
    const done = await stage.clerk.checked(
      sheetOf(
        lineOf(good, '1', '5'),
        lineOf(bad, 'สิบ', '5'),
        '',
        lineOf(money, '0', '5'),
        '4999,2026-W01,1,1',
        lineOf(good, '2', '2'),
        lineOf({ code: '', period: '' }, '1', '1'),
      ),
    );
    expect(done.counts).toMatchObject({ rows: 7, blank: 1, fresh: 2, refused: 4, incomplete: 1 });
    expect(done.faults.map(({ address, stops }) => [address, stops])).toEqual([
      ['C3', true],
      ['D5', false],
      ['6:6', true],
      ['7:7', true],
      ['8:8', true],
    ]);
    expect(done.faults[0]?.value).toBe('สิบ');
    const bytes = await stage.clerk.errorSheet(done.id);
    const rows = await Array.fromAsync(readSheet(bytes));
    const at = (row: number): readonly ReadCell[] =>
      rows.find((found) => found.at === row)?.cells ?? [];
    expect(at(1)[4]).toBe('what-is-wrong');
    expect(at(2)[4] ?? null).toBeNull();
    expect(at(3).slice(0, 3)).toEqual([bad.code, bad.period, 'สิบ']);
    expect(at(3)[4]).toMatch(/^C3: .+ \/ .+/);
    expect(at(5)[4]).toContain('Budget without any activity');
    const again = await stage.clerk.checked(bytes);
    expect(again.counts).toEqual(done.counts);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['no key row', 'a,b\n1,2', /keys of the columns/],
    [
      'a column of another form',
      'area-code,period-id,other\n4905,2026-W01,1',
      /“other” \(cell C1\)/,
    ],
    ['a column twice', 'area-code,period-id,times,times\n', /twice \(cell D1\)/],
    ['no sheet at all', new Uint8Array([1, 0, 2, 0]), /cannot be read/],
  ])('refuses a file with %s', async (_, file, why) => {
    const done = await stage.clerk.ended(await stage.clerk.sent(file));
    expect(done.state).toBe('failed');
    expect(done.problem?.en).toMatch(why);
  });

  it('understands Windows-874 and rows of another office are not there', async () => {
    const other = await stage.owe('4601');
    const file = Buffer.concat([
      Buffer.from('area-code,office-name,period-id,times,budget\n4601,'),
      Buffer.from([0xa1, 0xa2]),
      Buffer.from(`,${other.period},1,1\n`),
    ]);
    const done = await stage.clerk.checked(file);
    expect(done.faults[0]?.sentence.en).toContain('no report of this area');
  });
});
