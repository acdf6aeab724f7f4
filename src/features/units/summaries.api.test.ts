import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfFile } from '#server/text-of-files/text-of-file.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type Authorities, settleAuthorities } from '../../../tests/support/authorities.ts';
import {
  getUnitSummaryFile,
  issueUnitSummary,
  listUnitSummaries,
  previewUnitSummary,
} from './contract/summaries.ts';
import { recordUnitEntry } from './contract/units.ts';
import type { EntryDetail } from './model/entry.ts';
import { orderOn, trainingOn } from './testing/sample-entries.ts';

let api: TestApi;
let authorities: Authorities;

const record = async (detail: EntryDetail): Promise<void> => {
  const own = await authorities.as('4905901');
  const params = { id: authorities.office('4905901'), entryId: randomUUID() };
  const came = await own(recordUnitEntry, { params, body: { detail } });
  if (came.status !== 200) throw new Error(JSON.stringify(came.problem));
};

beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-10-20T03:00:00.000Z');
  authorities = await settleAuthorities(api);
  await record(trainingOn('2026-10-06'));
  api.setNow('2026-11-18T03:00:00.000Z');
  await record(orderOn('2026-11-02'));
});
afterAll(() => api.close());

describe('the figures of a month', () => {
  it.each([
    ['2026-09', '2026-09-30', { units: 3, none: 3, trained: 0, complete: 0, updated: 0 }],
    ['2026-10', '2026-10-31', { units: 3, none: 2, trained: 1, complete: 0, updated: 1 }],
    ['2026-11', '2026-11-18', { units: 3, none: 2, trained: 0, complete: 1, updated: 1 }],
  ])('of %s are those of its last day, or of today while it runs', async (month, asOf, total) => {
    const province = await api.as('viewer.49');
    const { reply } = await province(previewUnitSummary, { query: { month } });
    expect(reply.asOf).toBe(asOf);
    expect(reply.total).toMatchObject(total);
    expect(reply.notUpdated).toHaveLength(total.units - total.updated);
  });

  it('of a month to come are refused', async () => {
    const came = await (await api.as('viewer.49'))(previewUnitSummary, {
      query: { month: '2026-12' },
    });
    expect([came.status, came.problem.code]).toEqual([422, 'month-ahead']);
  });
});

describe('an issued summary', () => {
  const id = randomUUID();
  const issue = async (key: string) =>
    (await api.as('compiler.49'))(issueUnitSummary, {
      params: { id: key },
      body: { month: '2026-10' },
    });

  it('is issued once, however often it is asked for', async () => {
    expect((await issue(id)).reply).toEqual({ issue: 1 });
    expect((await issue(id)).reply).toEqual({ issue: 1 });
    expect((await issue(randomUUID())).reply).toEqual({ issue: 2 });
    const { summaries } = (await (await api.as('viewer.49'))(listUnitSummaries, {})).reply;
    expect(summaries.map(({ month, issue: number }) => [month, number])).toEqual([
      ['2026-10', 2],
      ['2026-10', 1],
    ]);
  });

  it('says in PDF and Word what the figures say, in Thai numerals', async () => {
    const province = await api.as('viewer.49');
    for (const format of ['pdf', 'docx'] as const) {
      const { reply } = await province(getUnitSummaryFile, { params: { id, format } });
      const text = JSON.stringify(await textOfFile(reply as Buffer));
      expect(text).toContain('ประจำเดือนตุลาคม ๒๕๖๙');
      expect(text).toContain('เทศบาลตำบลสาธิตสอง');
    }
    const sheet = await province(getUnitSummaryFile, { params: { id, format: 'xlsx' } });
    expect((sheet.reply as Buffer).subarray(0, 2).toString()).toBe('PK');
  });

  it('says the same in English to whoever reads English', async () => {
    const province = await api.as('viewer.49');
    for (const format of ['pdf', 'docx'] as const) {
      const asked = { params: { id, format }, query: { language: 'en' } } as const;
      const { reply } = await province(getUnitSummaryFile, asked);
      const text = JSON.stringify(await textOfFile(reply as Buffer));
      expect(text).toContain('For October 2026');
      expect(text).toContain('Mukdahan');
      expect(text).not.toContain('ประจำเดือน');
    }
  });

  it('stays as it was issued, whatever is recorded later', async () => {
    const file = async () =>
      (await (await api.as('viewer.49'))(getUnitSummaryFile, { params: { id, format: 'pdf' } }))
        .reply;
    const before = await file();
    await record(trainingOn('2026-10-30', 12, 0));
    expect(Buffer.compare(before as Buffer, (await file()) as Buffer)).toBe(0);
    const { reply } = await (await api.as('viewer.49'))(previewUnitSummary, {
      query: { month: '2026-10' },
    });
    expect(reply.total.trainedMen).toBe(42);
  });

  it('is seen by the department, and by no other province', async () => {
    const params = { id, format: 'pdf' } as const;
    expect((await (await api.as('viewer.TH'))(getUnitSummaryFile, { params })).status).toBe(200);
    expect((await (await api.as('viewer.46'))(getUnitSummaryFile, { params })).status).toBe(404);
  });
});
