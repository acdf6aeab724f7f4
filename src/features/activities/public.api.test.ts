import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import { cancelActivity, publishActivity, savePlans } from './contract/plans.ts';
import { getActivityPoster } from './contract/share.ts';
import type { ActivityPlanInput } from './model/plan.ts';

let planning: Planning;
let api: TestApi;
let requirementId = '';
let [shown, hidden] = ['', ''];

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, requirementId } = planning);
  shown = await plan({ title: 'พัฒนาวัด <b>', point: { latitude: 16.5, longitude: 104.5 } });
  hidden = await plan({ title: 'ประชุมภายใน' });
  await publish(shown, true);
  await askOwner(
    api.url,
    `update areas set name_en = 'Ban Satit', latitude = 16.51, longitude = 104.51 where code = '490503'`,
  );
});
afterAll(() => planning.close());

const plan = async (over: Partial<ActivityPlanInput>): Promise<string> => {
  const id = randomUUID();
  const recorder = await api.as('recorder.490502');
  const base = { type: 'development', title: 'x', heldOn: '2026-11-25', place: 'วัดสาธิต' };
  const plans = [{ id, requirementId, plan: { ...base, ...over } }];
  const { status } = await recorder(savePlans, { body: { officeId: officeId('490502'), plans } });
  expect(status).toBe(200);
  return id;
};

const publish = async (id: string, published: boolean) => {
  const chief = await api.as('reviewer.4905');
  const { status } = await chief(publishActivity, { params: { id }, body: { published } });
  expect(status).toBe(200);
};

const visit = async (url: string, address = '10.0.0.1') => {
  const { statusCode, body, headers } = await api.app.inject({ url, remoteAddress: address });
  return { status: statusCode, body, headers };
};

const press = async (url: string, address = '10.0.0.1', payload = 'lang=en') => {
  const { statusCode, body } = await api.app.inject({
    url,
    method: 'POST',
    remoteAddress: address,
    payload,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  });
  return { status: statusCode, body };
};

describe('the public calendar', () => {
  it('is read without an account, by province and district, in Thai and English', async () => {
    const nation = await visit('/public/activities?month=2026-11');
    expect(nation.body).toContain('จังหวัดมุกดาหาร');
    expect(nation.body).not.toContain('กาฬสินธุ์');
    expect(nation.body).toContain('href="#area-49" aria-label="จังหวัดมุกดาหาร 1 กิจกรรม"');
    const district = await visit('/public/activities/4905?month=2026-11&lang=en');
    expect(district.body).toContain('25 November 2026');
    expect(district.body).toContain('lang="en"');
    expect(district.body).toContain('<svg class="map"');
    expect(district.body).toContain('Ban Satit');
    expect(district.headers['set-cookie']).toBeUndefined();
    expect((await visit('/public/page.css')).body).toContain('.map .home');
  });

  it('keeps the areas below on the paper of the nation alone, where nothing else is listed', async () => {
    const nation = await visit('/public/activities?month=2026-11');
    expect(nation.body).toContain('<section><h2>พื้นที่</h2>');
    const province = await visit('/public/activities/49?month=2026-11');
    expect(province.body).toContain('<section class="screen"><h2>พื้นที่</h2>');
  });

  it('shows what was published, and nothing else; its texts are no markup', async () => {
    const { body } = await visit('/public/activities/49?month=2026-11');
    expect(body).toContain('พัฒนาวัด &#60;b&#62;');
    expect(body).not.toContain('ประชุมภายใน');
    expect(body).not.toContain('recorder');
    expect((await visit(`/public/activity/${hidden}`)).status).toBe(404);
  });

  it.each([
    '/public/activities/99',
    '/public/activities/xx',
    '/public/activity/1',
    '/public/activities/4905x.ics',
  ])('%s leads nowhere', async (url) => {
    expect((await visit(url)).status).toBe(404);
  });

  it('is a calendar file for an area and for one activity', async () => {
    for (const url of ['/public/activities/4905.ics', `/public/activity/${shown}.ics`]) {
      const { status, body, headers } = await visit(url);
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(body).toContain(`UID:activity-${shown}@amphoe`);
    }
  });
});

describe('who will come', () => {
  const count = () =>
    askOwner<{ many: string }>(api.url, 'select count(*)::text as many from activity_visitors');

  it('is counted without a name, and taken back with the token of the page', async () => {
    const { body } = await press(`/public/activity/${shown}/coming`);
    expect(body).toContain('1 person will come');
    const [, token = ''] = /coming\/([\w-]{22})\/undo/.exec(body) ?? [];
    expect(await count()).toEqual([{ many: '1' }]);
    expect((await visit('/public/activities/4905?month=2026-11')).body).toContain(
      'มีผู้แจ้งว่าจะมา 1 คน',
    );
    expect((await press(`/public/coming/${token}/undo`)).body).toContain('Taken back');
    expect(await count()).toEqual([{ many: '0' }]);
    expect((await press(`/public/coming/${token}/undo`)).status).toBe(404);
  });

  it('is counted once for each page, however often its button is pressed', async () => {
    const formOf = async (address: string) => {
      const { body } = await visit(`/public/activity/${shown}?lang=en`, address);
      return /name="token" value="([\w-]{22})"/.exec(body)?.[1] ?? '';
    };
    const [one, other] = [await formOf('10.0.0.2'), await formOf('10.0.0.3')];
    expect(one).not.toBe(other);
    const url = `/public/activity/${shown}/coming`;
    for (const token of [one, one, other, one])
      expect((await press(url, '10.0.0.2', `lang=en&token=${token}`)).body).toContain(
        `coming/${token}/undo`,
      );
    expect(await count()).toEqual([{ many: '2' }]);
    for (const token of [one, other]) await press(`/public/coming/${token}/undo`, '10.0.0.2');
    expect(await count()).toEqual([{ many: '0' }]);
  });

  it.each([
    ['application/json', '{"lang":"en"}'],
    ['application/octet-stream', 'lang=en'],
    ['text/plain', 'lang=en'],
  ])('is told by a form, not as %s', async (type, payload) => {
    const { statusCode } = await api.app.inject({
      url: `/public/activity/${shown}/coming`,
      method: 'POST',
      remoteAddress: '10.0.0.8',
      payload,
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
    });
    expect(statusCode).toBe(415);
  });

  it('of one activity is not counted again by a token of another', async () => {
    const second = await plan({ title: 'ปลูกต้นไม้' });
    await publish(second, true);
    const token = 'A'.repeat(22);
    const come = (id: string) =>
      press(`/public/activity/${id}/coming`, '10.0.0.4', `lang=en&token=${token}`);
    expect((await come(shown)).body).toContain('1 person will come');
    const { status, body } = await come(second);
    expect([status, body.includes(`coming/${token}/undo`)]).toEqual([200, false]);
    await press(`/public/coming/${token}/undo`, '10.0.0.4');
    expect(await count()).toEqual([{ many: '0' }]);
    await publish(second, false);
  });

  it('is not asked of what is hidden or over, and is slowed down by address', async () => {
    expect((await press(`/public/activity/${hidden}/coming`)).status).toBe(404);
    const answers = [];
    for (let at = 0; at < 21; at += 1)
      answers.push((await press(`/public/activity/${shown}/coming`, '10.0.0.9')).status);
    expect(answers.at(0)).toBe(200);
    expect(answers.at(-1)).toBe(429);
    api.setNow('2026-11-26T03:00:00.000Z');
    const { body } = await press(`/public/activity/${shown}/coming`, '10.0.0.7');
    expect(body).toContain('This activity is over');
    api.setNow('2026-11-20T03:00:00.000Z');
  });
});

describe('an area with more activities than one page shows', () => {
  beforeAll(async () => {
    await askOwner(
      api.url,
      `insert into activities (id, requirement_id, office_id, area_path, state, plan, held_on, published_at, shown, last_seq)
       select gen_random_uuid(), requirement_id, office_id, area_path, state,
         plan || named, held, now(), shown || named, 1
       from activities, generate_series(1, 30) day, generate_series(1, 40),
         lateral (select make_date(2026, 11, day) as held) as days,
         lateral (select jsonb_build_object('title', 'กิจกรรม ' || day, 'heldOn', held) as named) as names
       where id = '${shown}'`,
    );
  });

  it('shows what is ahead first, and says that there is more and where', async () => {
    const { body } = await visit('/public/activities/49?month=2026-11');
    expect(body).toContain('กิจกรรม 20<');
    expect(body).not.toContain('กิจกรรม 19<');
    expect(body).toContain('แสดงเพียง 200 กิจกรรม');
    const other = await visit('/public/activities/49?month=2026-12');
    expect(other.body).not.toContain('แสดงเพียง');
  });

  it('has what is ahead in its file for calendars, and what was as far as there is room', async () => {
    const { body } = await visit('/public/activities/49.ics');
    for (const day of [20, 30]) expect(body).toContain(`SUMMARY:กิจกรรม ${day}`);
    expect(body.split('BEGIN:VEVENT').length - 1).toBe(1000);
  });
});

it('the poster is a PDF for those within the area alone', async () => {
  const viewer = await api.as('viewer.4905');
  const asked = { params: { id: shown }, query: { language: 'th' as const } };
  const { status, reply } = await viewer(getActivityPoster, asked);
  expect([
    status,
    Buffer.from(reply as Uint8Array)
      .subarray(0, 4)
      .toString(),
  ]).toEqual([200, '%PDF']);
  const stranger = await api.as('viewer.4901');
  expect((await stranger(getActivityPoster, asked)).status).toBe(404);
});

it('what is called off stays in sight and says so; what is no longer shown is gone', async () => {
  const recorder = await api.as('recorder.490502');
  await recorder(cancelActivity, { params: { id: shown }, body: { reason: 'น้ำท่วม' } });
  const { body } = await visit(`/public/activity/${shown}`);
  expect(body).toContain('ยกเลิกแล้ว');
  expect(body).not.toContain('น้ำท่วม');
  expect(body).not.toContain('<form');
  await publish(shown, true);
  expect((await visit(`/public/activity/${shown}`)).body).toContain('น้ำท่วม');
  await publish(shown, false);
  expect((await visit(`/public/activity/${shown}`)).status).toBe(404);
});
