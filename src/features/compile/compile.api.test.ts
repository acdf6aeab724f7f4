import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import * as documents from '#features/report-documents/contract.ts';
import { putAttachment } from '#features/reports/contract/attachments.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { acceptReports, returnReport } from '#features/reports/contract/review.ts';
import type { Answers } from '#features/reports/model/view.ts';
import { comparable } from '#kernel/document/comparable.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type CompilePair, settleCompilePair } from '../../../tests/support/compile-pair.ts';
import * as contract from './contract.ts';

const NOW = '2022-02-08T03:00:00.000Z';
const run = promisify(execFile);

let api: TestApi;
let pair: CompilePair;
const ids: Record<string, string> = {};

const activity = (title: string, budget: string, photo: string) => ({
  title,
  activity: 'activity-1',
  who: 'ฝ่ายปกครองอำเภอ',
  what: 'ปลูกต้นไม้และทำความสะอาดที่ว่าการอำเภอ',
  place: 'ที่ว่าการอำเภอ',
  held_on: '2022-01-20',
  participants: 120,
  budget,
  result: 'พื้นที่สาธารณะสะอาดขึ้น',
  photos: [{ fileId: photo, caption: 'ภาพกิจกรรมปลูกต้นไม้' }],
});

const photoOf = async (code: string): Promise<string> => {
  const id = randomUUID();
  const picture = sharp({ create: { width: 640, height: 420, channels: 3, background: '#7a9' } });
  await (await api.as(`recorder.${code}`))(putAttachment, {
    params: { id },
    query: { reportId: ids[code] ?? '', kind: 'photo', name: 'a.jpg' },
    bytes: await picture.jpeg().toBuffer(),
  });
  return id;
};

const submitDistrict = async (code: string, budgets: readonly string[], nil = false) => {
  const photo = nil ? '' : await photoOf(code);
  const activities = budgets.map((budget, at) =>
    activity(`กิจกรรมเด่น ${code}-${at + 1}`, budget, photo),
  );
  const client = await api.as(`recorder.${code}`);
  return client(submitReport, {
    params: { id: ids[code] ?? '' },
    body: { answers: nil ? {} : { activities }, nil, formVersionId: pair.districtFormId },
  });
};

const compilation = async (username = 'compiler.49', code = '49') =>
  (await (await api.as(username))(contract.getCompilation, { params: { id: ids[code] ?? '' } }))
    .reply;

const save = async (
  picks: { reportId: string; revision: number; index: number; summary: string }[],
  baseVersion: number,
  { username = 'compiler.49', code = '49' } = {},
) =>
  (await api.as(username))(contract.saveCompilation, {
    params: { id: ids[code] ?? '' },
    body: { overview: 'ภาพรวมของเดือน', picks, formVersionId: pair.compiledFormId, baseVersion },
  });

const pickOf = (code: string, index: number, revision = 1) => ({
  reportId: ids[code] ?? '',
  revision,
  index,
  summary: `สรุปของ ${code} ข้อ ${index + 1}`,
});

beforeAll(async () => {
  api = await openTestApi();
  pair = await settleCompilePair(api.url);
  api.setNow(NOW);
  for (const code of ['4901', '4905', '49', '46', 'TH', '4601'] as const)
    ids[code] = await pair.owe(code);
});
afterAll(async () => {
  await pair.close();
  await api.close();
});

describe('compiling the month', () => {
  it('shows every office below, also those with nothing', async () => {
    await submitDistrict('4905', ['1500.00', '250.50']);
    await submitDistrict('4901', [], true);
    const { sources, mayWrite } = await compilation();
    expect(mayWrite).toBe(true);
    expect(sources.map(({ status, rows }) => [status, rows.length])).toEqual([
      ['nil', 0],
      ['below', 2],
    ]);
  });

  it('waits in the inbox of whoever compiles', async () => {
    const { items, counts } = (await (await api.as('compiler.49'))(getInbox)).reply;
    expect(items.map(({ id }) => id)).toEqual([ids['49']]);
    expect(counts.due + counts.overdue).toBe(1);
  });

  it('refuses what the level below has not passed on', async () => {
    const { status, problem } = await save([pickOf('4905', 0)], 0);
    expect([status, problem.refusals[0]?.code]).toEqual([422, 'pick-below']);
  });

  it('takes picks in order, with rows from what was sent, into the ordinary draft', async () => {
    await (await api.as('reviewer.4905'))(acceptReports, { body: { ids: [ids['4905'] ?? ''] } });
    const saved = await save([pickOf('4905', 1), pickOf('4905', 0)], 0);
    expect(saved.reply.version).toBe(1);
    const client = await api.as('compiler.49');
    const { draft } = (await client(getReport, { params: { id: ids['49'] ?? '' } })).reply;
    expect(draft?.answers.activities).toMatchObject([
      { title: 'กิจกรรมเด่น 4905-2', summary: 'สรุปของ 4905 ข้อ 2', source_office: 'ที่ทำการอำเภอคำชะอี' },
      { title: 'กิจกรรมเด่น 4905-1', budget: '1500.00' },
    ]);
  });

  it.each([
    ['an item twice', () => [pickOf('4905', 0), pickOf('4905', 0)], 'pick-twice'],
    ['an item that is not there', () => [pickOf('4905', 7)], 'pick'],
    ['another province’s report', () => [pickOf('4601', 0)], 'pick'],
    ['a nil report', () => [pickOf('4901', 0)], 'pick'],
  ])('refuses %s and writes nothing', async (_what, picks, code) => {
    const { status, problem } = await save(picks(), 1);
    expect([status, problem.refusals[0]?.code]).toEqual([422, code]);
    expect((await compilation()).picks).toHaveLength(2);
  });

  it.each([
    ['reviewer.49', 403],
    ['compiler.46', 404],
    ['compiler.TH', 409],
    ['recorder.4905', 404],
  ])('is not written by %s', async (username, status) => {
    expect((await save([], 1, { username })).status).toBe(status);
  });

  it('does not overwrite what another window saved', async () => {
    expect((await save([], 0)).problem.code).toBe('draft-changed');
  });
});

describe('the compiled document', () => {
  const pdfText = async (bytes: Buffer): Promise<string> => {
    const file = join(await mkdtemp(join(tmpdir(), 'amphoe-pdf-')), 'a.pdf');
    await writeFile(file, bytes);
    return comparable((await run('pdftotext', ['-layout', file, '-'])).stdout);
  };
  const read = async (one: typeof documents.getReportPdf, of: 'sent' | 'draft') =>
    (await api.as('compiler.49'))(one, { params: { id: ids['49'] ?? '' }, query: { of } });

  it('is a PDF in Thai numerals with summary, totals in words and each activity', async () => {
    const { status, reply } = await read(documents.getReportPdf, 'draft');
    expect(status).toBe(200);
    const text = await pdfText(reply as Buffer);
    for (const wanted of [
      'รายงานผลการดำเนินงานเชิงคุณภาพ',
      'ประจำเดือนมกราคม ๒๕๖๕',
      '๑,๗๕๐.๕๐',
      'หนึ่งพันเจ็ดร้อยห้าสิบบาทห้าสิบสตางค์',
      'สรุปของ ๔๙๐๕ ข้อ ๒',
      'ภาพกิจกรรมปลูกต้นไม้',
      '๒๐ มกราคม ๒๕๖๕',
      'หน่วยงานที่ไม่มีผลการดำเนินงาน',
      'ฉบับร่าง',
    ])
      expect(text).toContain(comparable(wanted));
  });

  it('is a Word file and a sheet too', async () => {
    const word = await read(documents.getReportDocx, 'draft');
    expect((word.reply as unknown as Buffer).subarray(0, 2).toString()).toBe('PK');
    const sheet = await read(documents.getReportXlsx, 'draft');
    expect((sheet.reply as unknown as Buffer).subarray(0, 2).toString()).toBe('PK');
  });

  it('shows no draft to other offices', async () => {
    const department = await api.as('compiler.TH');
    const { status, problem } = await department(documents.getReportPdf, {
      params: { id: ids['49'] ?? '' },
      query: { of: 'draft' },
    });
    expect([status, problem.code]).toEqual([409, 'not-sent']);
    const foreign = await api.as('compiler.46');
    expect(
      (await foreign(documents.getReportPdf, { params: { id: ids['49'] ?? '' } })).status,
    ).toBe(404);
  });
});

const sendCompiled = async (change: (rows: Answers[]) => Answers[] = (rows) => rows) => {
  const province = await api.as('compiler.49');
  const params = { id: ids['49'] ?? '' };
  const { draft } = (await province(getReport, { params })).reply;
  const activities = change((draft?.answers.activities ?? []) as Answers[]);
  const answers = { ...draft?.answers, activities };
  return province(submitReport, {
    params,
    body: { answers, nil: false, formVersionId: pair.compiledFormId },
  });
};

describe('sending and compiling again', () => {
  it('marks what changed since it was picked', async () => {
    const province = await api.as('compiler.49');
    const id = ids['4905'] ?? '';
    await province(returnReport, { params: { id }, body: { reason: 'แก้ยอด', targets: [] } });
    expect((await compilation()).picks.map(({ changed }) => changed)).toEqual([true, true]);
    expect((await save([pickOf('4905', 0)], 1)).status).toBe(200);
  });

  it('takes no item from a revision that was sent back', async () => {
    await submitDistrict('4905', ['1400.00', '250.50']);
    await (await api.as('reviewer.4905'))(acceptReports, { body: { ids: [ids['4905'] ?? ''] } });
    const { status, problem } = await save([pickOf('4905', 0), pickOf('4905', 1)], 2);
    expect([status, problem.refusals[0]?.field]).toEqual([422, 'body.picks[1]']);
  });

  it('is not sent with what its source has replaced since', async () => {
    const { status, problem } = await sendCompiled();
    expect([status, problem.code, problem.refusals]).toMatchObject([
      422,
      'not-picked',
      [{ code: 'pick-changed', field: 'activities[0]' }],
    ]);
    expect((await save([pickOf('4905', 0, 2)], 2)).status).toBe(200);
  });

  it.each([
    [
      'a figure of its own',
      (row: Answers): Answers => ({ ...row, participants: 9999 }),
      'participants',
    ],
    ['another summary', (row: Answers): Answers => ({ ...row, summary: 'อื่น' }), 'summary'],
    [
      'another office',
      (row: Answers): Answers => ({ ...row, source_office: 'อื่น' }),
      'source_office',
    ],
  ])('is not sent with %s', async (_what, change, field) => {
    const { status, problem } = await sendCompiled((rows) => rows.map(change));
    expect([status, problem.refusals]).toMatchObject([
      422,
      [{ code: 'pick-foreign', field: `activities[0].${field}` }],
    ]);
  });

  it('is not sent with an item that was never picked', async () => {
    const { status, problem } = await sendCompiled((rows) => [...rows, ...rows]);
    expect([status, problem.refusals[0]?.code]).toEqual([422, 'pick-foreign']);
  });

  it('is sent as the ordinary obligation, and the department picks from it', async () => {
    const receipt = await sendCompiled();
    expect(receipt.reply).toMatchObject({ revision: 1, verdict: 'on-time', status: 'in-review' });
    expect((await save([], 0)).problem.code).toBe('not-open');
    const department = { username: 'compiler.TH', code: 'TH' };
    const { sources } = await compilation(department.username, department.code);
    expect(sources.map(({ status }) => status)).toEqual(['missing', 'ready']);
    expect((await save([pickOf('49', 0)], 0, department)).status).toBe(200);
    const [picked] = (await compilation(department.username, department.code)).picks;
    expect(picked?.row).toMatchObject({ source_office: 'ที่ทำการอำเภอคำชะอี' });
  });

  it('lists the office’s own compilations', async () => {
    const { compilations } = (await (await api.as('compiler.49'))(contract.listCompilations)).reply;
    expect(compilations.map(({ id }) => id)).toEqual([ids['49']]);
  });
});
