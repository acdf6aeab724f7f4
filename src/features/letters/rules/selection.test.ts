import { describe, expect, it } from 'vitest';
import { correctionFrom, type Selectable } from './selection.ts';

describe('a selection', () => {
  it.each<readonly [Selectable, string, object | undefined]>([
    ['number', 'ที่ มท ๐๐๑๘.๑/ว ๓๒๘', { number: 'มท ๐๐๑๘.๑/ว ๓๒๘' }],
    ['number', 'มุกดาหาร', undefined],
    ['date', ' ๓๑ มกราคม ๒๕๖๕ ', { date: '2022-01-31' }],
    ['date', 'ลงวันที่ ๒๘ มกราคม\n๒๕๖๕', { date: '2022-01-28' }],
    ['date', 'เมื่อวานนี้', undefined],
    ['subject', 'เรื่อง แนวทาง\nการรายงาน', { subject: 'แนวทาง การรายงาน' }],
    ['issuer', 'ส่วนราชการ  กรมการปกครอง', { issuer: 'กรมการปกครอง' }],
    ['to', 'เรียน นายอำเภอเมือง, นายอำเภอคำชะอี', { to: ['นายอำเภอเมือง', 'นายอำเภอคำชะอี'] }],
    ['subject', '   ', undefined],
  ])('as %s: “%s”', (as, text, expected) => {
    expect(correctionFrom(as, text)).toEqual(expected);
  });
});
