import { expect, test } from 'vitest';
import type { MissingReport } from '../model.ts';
import { reminderText } from './reminder-text.ts';

const NOW = '2026-11-21T03:00:00.000Z';

const missing = (
  office: string,
  requirementId = 'a0000000-0000-4000-8000-000000000001',
  dueAt = '2026-11-20T09:30:00.000Z',
): MissingReport => ({
  id: 'b0000000-0000-4000-8000-000000000001',
  requirementId,
  title: { th: 'รายงานเชิงปริมาณ', en: 'Quantitative report' },
  programme: { th: 'โครงการ', en: 'Programme' },
  office: { th: office, en: `Office ${office}` },
  period: { id: '2026-W47', startOn: '2026-11-16', endOn: '2026-11-23', dueAt },
  remindedAt: null,
});

test('names report, period, due time and offices, and nobody', () => {
  const text = reminderText([missing('อำเภอคำชะอี'), missing('อำเภอดอนตาล')], NOW).th;
  expect(text).toBe(
    [
      'เรียน หน่วยงานที่เกี่ยวข้อง',
      'ขอความอนุเคราะห์จัดส่งรายงานต่อไปนี้ ซึ่งยังไม่พบการส่งในระบบ',
      '',
      'เรื่อง รายงานเชิงปริมาณ งวดสัปดาห์ที่ 47 (16 - 22 พ.ย. 2569)',
      'กำหนดส่ง ศุกร์ 20 พ.ย. 2569 16.30 น.',
      '1. อำเภอคำชะอี',
      '2. อำเภอดอนตาล',
      '',
      'หากจัดส่งแล้ว ขออภัยมา ณ โอกาสนี้ ขอขอบคุณในความร่วมมือ',
      'ข้อมูล ณ เสาร์ 21 พ.ย. 2569 10.00 น.',
    ].join('\n'),
  );
});

test.each([
  [[], 0],
  [[missing('ก')], 1],
  [[missing('ก'), missing('ข')], 1],
  [[missing('ก'), missing('ข', 'a0000000-0000-4000-8000-000000000002')], 2],
  [[missing('ก'), missing('ข', undefined, '2026-11-27T09:30:00.000Z')], 2],
])('%# is grouped by report, period and due time', (reports, groups) => {
  const { th, en } = reminderText(reports, NOW);
  expect(th.split('\n').filter((line) => line.startsWith('เรื่อง'))).toHaveLength(groups);
  expect(en.split('\n')).toHaveLength(th.split('\n').length);
});
