import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActivityPlan, type ActivityPlanInput } from '../model/plan.ts';
import type { PublicActivity } from '../model/public.ts';
import { activityCalendar } from './ics.ts';

const NOW = '2026-11-20T03:00:00.000Z';
const MOST_OCTETS = 75;

const activity = (
  plan: Partial<ActivityPlanInput>,
  over: Partial<PublicActivity> = {},
): PublicActivity => ({
  id: '00000000-0000-4000-8000-000000000001',
  plan: ActivityPlan.parse({ type: 'development', title: 'x', heldOn: '2026-11-25', ...plan }),
  type: { th: 'จิตอาสาพัฒนา', en: 'Development' },
  office: { th: 'บ้านสาธิต หมู่ที่ 4', en: 'Ban Satit Moo 4' },
  area: { th: 'บ้านสาธิต', en: 'Ban Satit' },
  areaPath: '/49/4905/490502/49050201/',
  state: 'planned',
  postponedFrom: [],
  reason: null,
  timeBefore: null,
  placeWaits: false,
  coming: 0,
  seq: 1,
  ...over,
});

const linesOf = (one: PublicActivity, name = 'ชื่อ'): string[] =>
  Buffer.from(activityCalendar(name, [one], NOW))
    .toString()
    .split('\r\n');

/** The properties of the file as they are meant, long lines put together again (RFC 5545, 3.1). */
const propertiesOf = (one: PublicActivity, name?: string): string[] =>
  linesOf(one, name).join('\r\n').replaceAll('\r\n ', '').split('\r\n');

afterEach(() => vi.unstubAllEnvs());

describe('an activity in a calendar file', () => {
  it.each<[string, Partial<ActivityPlanInput>, string]>([
    ['signs that mean something', { title: 'ก, ข; ค\\ง' }, 'SUMMARY:ก\\, ข\\; ค\\\\ง'],
    ['a begun component', { title: 'END:VEVENT' }, 'SUMMARY:END:VEVENT'],
    ['a picture sign', { title: '🌳 ปลูกป่า' }, 'SUMMARY:🌳 ปลูกป่า'],
    ['lines', { needs: 'จอบ,\nหมวก' }, 'DESCRIPTION:จิตอาสาพัฒนา\\nบ้านสาธิต หมู่ที่ 4\\nจอบ\\,\\nหมวก'],
    ['a start alone', { startsAt: '08:30' }, 'DTEND:20261125T033000Z'],
    ['hours', { startsAt: '08:30', endsAt: '10:00' }, 'DTSTART:20261125T013000Z'],
    ['the first hours of a day', { startsAt: '00:30' }, 'DTSTART:20261124T173000Z'],
    ['a leap day', { heldOn: '2028-02-29' }, 'DTEND;VALUE=DATE:20280301'],
    ['the last day of a year', { heldOn: '2026-12-31' }, 'DTEND;VALUE=DATE:20270101'],
  ])('keeps %s', (_name, plan, line) => {
    expect(propertiesOf(activity(plan))).toContain(line);
  });

  it.each(['Asia/Bangkok', 'UTC', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'means the same day whatever the clock of the server: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const whole = propertiesOf(activity({ heldOn: '2027-03-14' }));
      expect(whole).toContain('DTSTART;VALUE=DATE:20270314');
      expect(whole).toContain('DTEND;VALUE=DATE:20270315');
      expect(propertiesOf(activity({ startsAt: '08:30' }))).toContain('DTSTART:20261125T013000Z');
    },
  );

  it('breaks no sign and no line beyond 75 octets', () => {
    const long = activity({ title: `🌳${'น้ำ'.repeat(66)}`, needs: 'กำ\n'.repeat(300) });
    const lines = linesOf(long, 'ชื่อยาว'.repeat(20));
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
      MOST_OCTETS,
    );
    expect(propertiesOf(long)).toContain(`SUMMARY:${long.plan.title}`);
  });

  it('says in the words of calendars that it is called off, and how often it was changed', () => {
    expect(propertiesOf(activity({}, { state: 'cancelled', seq: 4 }))).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:4']),
    );
    expect(propertiesOf(activity({})).join()).not.toContain('STATUS');
  });

  it('has its name escaped too, and nothing of the file’s own behind its events', () => {
    const all = propertiesOf(activity({}), 'ก, ข; ค');
    expect(all).toContain('X-WR-CALNAME:ก\\, ข\\; ค');
    expect(all.slice(all.indexOf('END:VEVENT') + 1)).toEqual(['END:VCALENDAR']);
  });
});
