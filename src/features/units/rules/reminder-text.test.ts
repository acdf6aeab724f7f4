import { describe, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import type { UnitBrief } from '../model/unit.ts';
import { unitReminder } from './reminder-text.ts';

const unit = (name: string, district: string): UnitBrief => ({
  officeId: '00000000-0000-4000-8000-000000000001',
  areaPath: '/49/4905/4905901/',
  name: say(name, name),
  district: say(district, district),
  status: 'none',
  trained: 0,
  active: 0,
  refresherDueOn: null,
  updatedAt: null,
  isUpdated: false,
});

describe('the text for a chat', () => {
  it('names the month and the authorities under their districts, and nobody else', () => {
    const units = [unit('อบต.หนึ่ง', 'คำชะอี'), unit('อบต.สอง', 'ดอนตาล'), unit('ทต.สาม', 'คำชะอี')];
    expect(unitReminder(units, '2026-11-18').th.split('\n')).toEqual([
      'ขอความร่วมมือปรับปรุงข้อมูลชุดปฏิบัติการจิตอาสาภัยพิบัติ ประจำเดือนพฤศจิกายน 2569',
      '',
      'พื้นที่คำชะอี',
      '1. อบต.หนึ่ง',
      '2. ทต.สาม',
      '',
      'พื้นที่ดอนตาล',
      '1. อบต.สอง',
      '',
      'หากไม่มีการเปลี่ยนแปลง กดยืนยันในระบบเพียงครั้งเดียว ขอบคุณ',
      'ข้อมูล ณ 18 พ.ย. 2569',
    ]);
  });
});
