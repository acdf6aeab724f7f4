import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeArea } from '#features/areas/contract.ts';
import { getHeld } from '#features/completeness/contract.ts';
import { getInbox } from '#features/inbox/contract.ts';
import { verifyTotals } from '#features/totals/verify.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type AreaCode, askOwner, officeId } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { handOverHeld } from './commands/hand-over.ts';
import { getReport, saveDraft, submitReport } from './contract/report.ts';
import { acceptReports, returnReport } from './contract/review.ts';

const MONDAY = '2026-11-16T03:00:00.000Z';
const day = (count: number): string =>
  new Date(Date.parse(MONDAY) + count * 86_400_000).toISOString();
const DAY = 86_400;

let api: TestApi;
let programme: TestProgramme;

const open = async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
  api.setNow(MONDAY);
};
const close = async () => {
  await programme.close();
  await api.close();
};

const owe = (code: AreaCode) => programme.owe(code, { ...WEEK_47, opensAt: MONDAY });

const send = async (username: string, id: string) => {
  const client = await api.as(username);
  const { formVersionId } = programme;
  const answers = { times: 1, budget: '100.00' };
  return client(submitReport, { params: { id }, body: { answers, nil: false, formVersionId } });
};

const accept = async (username: string, id: string) => {
  const client = await api.as(username);
  return (await client(acceptReports, { body: { ids: [id] } })).reply.accepted;
};

const sendBack = async (username: string, id: string) => {
  const client = await api.as(username);
  return client(returnReport, { params: { id }, body: { reason: 'แก้ไข', targets: [] } });
};

const reportOf = async (id: string) => {
  const client = await api.as('viewer.TH');
  return (await client(getReport, { params: { id } })).reply;
};

const inboxOf = async (username: string) => {
  const client = await api.as(username);
  return (await client(getInbox, { query: {} })).reply.items.map(({ id }) => id);
};

const closeOffice = (code: AreaCode) =>
  askOwner(api.url, `update offices set active = false where id = '${officeId(code)}'`);

const reportDifferences = async () => {
  const { differences } = await verifyTotals(api.services.db);
  return differences.filter(({ subject }) => subject.startsWith('report'));
};

describe('a step whose level has no office', () => {
  beforeAll(open);
  afterAll(close);

  it('is passed over: the next step acts, and the days held stay with their levels', async () => {
    await closeOffice('4905');
    const id = await owe('490502');
    api.setNow(day(1));
    expect((await send('recorder.490502', id)).reply.status).toBe('in-review');
    expect(await reportOf(id)).toMatchObject({ step: 2, holder: { officeId: officeId('49') } });
    expect(await inboxOf('reviewer.49')).toEqual([id]);
    api.setNow(day(3));
    expect(await accept('reviewer.49', id)).toBe(1);
    expect(await reportOf(id)).toMatchObject({
      status: 'accepted',
      held: { '0': DAY, '2': 2 * DAY },
    });
    expect(await reportDifferences()).toEqual([]);
  });

  it('with none after it, the nearest office above stands in, so that nothing is accepted unseen', async () => {
    await closeOffice('49');
    const id = await owe('490503');
    await send('recorder.490503', id);
    expect(await reportOf(id)).toMatchObject({
      status: 'in-review',
      step: 1,
      holder: { officeId: officeId('TH') },
    });
    expect(await accept('reviewer.TH', id)).toBe(1);
    expect(await accept('reviewer.TH', id)).toBe(1);
    expect((await reportOf(id)).status).toBe('accepted');
  });
});

describe('an office that is replaced in the middle of a review', () => {
  beforeEach(open);
  afterEach(close);

  const replace = async (code: AreaCode) => {
    await closeOffice(code);
    const id = randomUUID();
    await askOwner(
      api.url,
      `insert into offices (id, area_code, area_path, level, name_th, name_en)
       select '${id}', area_code, area_path, level, 'สำนักงานใหม่', 'New office'
       from offices where id = '${officeId(code)}';
       update accounts set office_id = '${id}' where office_id = '${officeId(code)}'`,
    );
    return id;
  };

  it('its successor holds what it held, and the days lie with the level', async () => {
    const id = await owe('490502');
    api.setNow(day(1));
    await send('recorder.490502', id);
    api.setNow(day(3));
    const successor = await replace('4905');
    expect(await handOverHeld(api.services)).toBe(1);
    expect(await handOverHeld(api.services)).toBe(0);
    expect(await reportOf(id)).toMatchObject({ step: 1, holder: { officeId: successor } });
    expect(await inboxOf('reviewer.4905')).toEqual([id]);
    api.setNow(day(4));
    expect(await accept('reviewer.4905', id)).toBe(1);
    expect((await reportOf(id)).held).toEqual({ '0': DAY, '1': 3 * DAY });
    expect(await reportDifferences()).toEqual([]);
  });

  it('its successor writes what it owed', async () => {
    const id = await owe('4905');
    const successor = await replace('4905');
    await handOverHeld(api.services);
    expect(await reportOf(id)).toMatchObject({ holder: { officeId: successor, role: 'recorder' } });
    expect(await inboxOf('recorder.4905')).toEqual([id]);
    expect((await send('recorder.4905', id)).status).toBe(200);
  });
});

describe('areas that change in the middle of a review', () => {
  beforeEach(open);
  afterEach(close);

  const change = async (body: object) => {
    const client = await api.as('administrator.TH');
    const { status } = await client(changeArea, { body: body as never });
    expect(status).toBe(200);
    await handOverHeld(api.services);
  };

  const split = () =>
    change({
      kind: 'split',
      code: '4905',
      part: { code: '4908', nameTh: 'หนองเอี่ยน', nameEn: 'Nong Ian' },
      children: ['490502'],
      from: '2026-11-18',
    });

  it('after a split the old district finishes what it had begun', async () => {
    const id = await owe('490502');
    await send('recorder.490502', id);
    api.setNow(day(2));
    await split();
    expect(await inboxOf('reviewer.4905')).toEqual([id]);
    expect(await accept('reviewer.4905', id)).toBe(1);
    expect(await accept('reviewer.49', id)).toBe(1);
    expect((await reportOf(id)).areaPath).toBe('/49/4905/490502/');
  });

  it('after a split the recorder still has what was sent back, and what it had not sent', async () => {
    const [sent, due] = [
      await owe('490502'),
      await programme.owe('490502', { ...WEEK_47, id: 'other', opensAt: MONDAY }),
    ];
    await send('recorder.490502', sent);
    api.setNow(day(2));
    await split();
    expect((await sendBack('reviewer.4905', sent)).status).toBe(200);
    expect((await inboxOf('recorder.490502')).sort()).toEqual([sent, due].sort());
    const client = await api.as('recorder.490502');
    const draft = { answers: { times: 1 }, formVersionId: programme.formVersionId, baseVersion: 0 };
    expect((await client(saveDraft, { params: { id: due }, body: draft })).status).toBe(200);
    expect((await send('recorder.490502', sent)).status).toBe(200);
    expect((await send('recorder.490502', due)).status).toBe(200);
    expect(await inboxOf('reviewer.4905')).toHaveLength(2);
    const other = await api.as('recorder.490503');
    expect((await other(getReport, { params: { id: due } })).status).toBe(404);
  });

  it('after a merger the next step acts; the days until then lie with the district', async () => {
    const id = await owe('490502');
    await send('recorder.490502', id);
    api.setNow(day(2));
    await change({ kind: 'merge', code: '4905', into: '4901', from: '2026-11-18' });
    expect(await reportOf(id)).toMatchObject({ step: 2, holder: { officeId: officeId('49') } });
    expect(await accept('reviewer.49', id)).toBe(1);
    expect((await reportOf(id)).held).toEqual({ '0': 0, '1': 2 * DAY, '2': 0 });
    const client = await api.as('viewer.49');
    const { requirementId } = programme;
    const { steps } = (await client(getHeld, { query: { requirementId } })).reply;
    expect(steps.map(({ level, longestSeconds }) => [level, longestSeconds])).toEqual([
      ['district', 0],
      ['district', 2 * DAY],
      ['province', 0],
      ['subdistrict', 0],
    ]);
  });

  it('a district that moves to another province finishes in the old one what it had begun', async () => {
    const id = await owe('4602');
    await send('recorder.4602', id);
    api.setNow(day(2));
    await change({ kind: 'move', code: '4602', to: '49', from: '2026-11-18' });
    expect(await inboxOf('reviewer.4602')).toEqual([id]);
    expect(await accept('reviewer.4602', id)).toBe(1);
    expect(await inboxOf('reviewer.49')).toEqual([]);
    expect(await accept('reviewer.46', id)).toBe(1);
    expect(await reportOf(id)).toMatchObject({ status: 'accepted', areaPath: '/46/4602/' });
    expect(await reportDifferences()).toEqual([]);
  });

  it('a renamed area changes nothing', async () => {
    const id = await owe('490502');
    await send('recorder.490502', id);
    await change({
      kind: 'rename',
      code: '4905',
      nameTh: 'ใหม่',
      nameEn: 'New',
      from: '2026-11-16',
    });
    expect(await reportOf(id)).toMatchObject({ step: 1, holder: { officeId: officeId('4905') } });
  });
});
