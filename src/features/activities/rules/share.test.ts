import { describe, expect, it } from 'vitest';
import { ActivityPlan, type ActivityPlanInput } from '../model/plan.ts';
import { facebookText, lineText, loudspeakerText, type Shared, whenOf } from './share.ts';

const shared = (over: Partial<ActivityPlanInput> = {}, state: Shared['state'] = 'planned') => ({
  plan: ActivityPlan.parse({
    type: 'development',
    title: 'พัฒนาวัด',
    heldOn: '2026-11-25',
    startsAt: '08:30',
    endsAt: '11:00',
    place: 'วัดสาธิต',
    needs: 'จอบ\nไม้กวาด',
    ...over,
  }),
  type: { th: 'จิตอาสาพัฒนา', en: 'Development volunteers' },
  office: { th: 'หมู่ที่ 1 ตำบลสาธิต', en: 'Village 1' },
  state,
});

const LINK = 'https://example.org/public/activity/1';

describe('when', () => {
  it.each([
    [{}, 'วันพุธที่ 25 พฤศจิกายน 2569 เวลา 08.30 น. ถึง 11.00 น.'],
    [{ endsAt: null }, 'วันพุธที่ 25 พฤศจิกายน 2569 เวลา 08.30 น. เป็นต้นไป'],
    [{ startsAt: null, endsAt: null }, 'วันพุธที่ 25 พฤศจิกายน 2569'],
  ])('%o', (over, expected) => {
    expect(whenOf(shared(over)).th).toBe(expected);
  });
});

it('the loudspeaker says the main thing twice', () => {
  const { th, en } = loudspeakerText(shared());
  expect(th.split('“พัฒนาวัด”')).toHaveLength(3);
  expect(th).toContain('สิ่งที่ควรเตรียม: จอบ ไม้กวาด');
  expect(en).toContain('It is held on Wednesday, 25 November 2026, 08:30 to 11:00, at วัดสาธิต.');
});

it('a LINE text is short lines that end with the link', () => {
  expect(lineText(shared(), LINK).th.split('\n')).toEqual([
    'พัฒนาวัด',
    'จิตอาสาพัฒนา',
    'วันพุธที่ 25 พฤศจิกายน 2569 เวลา 08.30 น. ถึง 11.00 น.',
    'ณ วัดสาธิต',
    'สิ่งที่ควรเตรียม: จอบ ไม้กวาด',
    'หมู่ที่ 1 ตำบลสาธิต',
    LINK,
  ]);
});

it('a Facebook text is paragraphs with the link', () => {
  const text = facebookText(shared({ needs: '' }), LINK).th;
  expect(text.split('\n\n')).toHaveLength(3);
  expect(text.endsWith(LINK)).toBe(true);
});

it('what is called off says so, and invites nobody', () => {
  const off = shared({}, 'cancelled');
  for (const { th } of [loudspeakerText(off), lineText(off, LINK), facebookText(off, LINK)]) {
    expect(th).toContain('ยกเลิก');
    expect(th).not.toContain('เชิญชวน');
  }
});
