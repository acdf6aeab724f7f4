import { monthPeriod, periodLabel } from '#kernel/period.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { NoticeKind, UnitNotice } from './model.ts';

/** What each kind of message says has happened. */
export const noticeKinds: Readonly<Record<NoticeKind, Sentence>> = {
  'report-reminder': say('ขอความอนุเคราะห์จัดส่งรายงาน', 'Please send the report'),
  'report-returned': say('รายงานถูกตีกลับ', 'The report was sent back'),
  'report-extend': say('ได้รับการขยายเวลาส่งรายงาน', 'More time was given'),
  'report-excuse': say('ได้รับการยกเว้นไม่ต้องส่งรายงาน', 'The report was excused'),
  'report-withdraw-excuse': say('ถอนการยกเว้นแล้ว โปรดส่งรายงาน', 'The excuse was withdrawn'),
  'report-reopen': say('เปิดรายงานให้แก้ไขอีกครั้ง', 'The report was reopened'),
  'letter-reminder': say('ขอความอนุเคราะห์รับทราบหนังสือ', 'Please acknowledge the letter'),
  'activity-postponed': say('กิจกรรมเลื่อนวันจัด', 'An activity was postponed'),
  'activity-cancelled': say('กิจกรรมยกเลิก', 'An activity was called off'),
  'summary-issued': say('สรุปกิจกรรมออกแล้ว', 'A summary of activities has come out'),
  'unit-silent': say(
    'โปรดปรับปรุงข้อมูลชุดปฏิบัติการจิตอาสาภัยพิบัติ',
    'Please update the data of your disaster unit',
  ),
  'units-silent': say('มีชุดปฏิบัติการที่ยังไม่ได้ปรับปรุงข้อมูล', 'Disaster units have not been updated'),
};

/** The sentences of the page of messages. */
export const noticeWords = {
  title: say('ข้อความแจ้งเตือน', 'Notices'),
  list: say('ข้อความถึงหน่วยงานของท่าน', 'Notices to your office'),
  none: say('ไม่มีข้อความ', 'No notices'),
  noneLead: say(
    'เมื่อมีการเตือนให้ส่งรายงานหรือรับทราบหนังสือ ตีกลับ ขยายเวลา เลื่อนหรือยกเลิกกิจกรรม หรือมีสรุปออกใหม่ ข้อความจะแสดงที่นี่',
    'Reminders, reports sent back, decisions about your reports, activities that were moved or called off, and new summaries appear here.',
  ),
  unread: say('ยังไม่อ่าน', 'Unread'),
  readAll: say('ทำเครื่องหมายว่าอ่านแล้วทั้งหมด', 'Mark all as read'),
  due: (at: Sentence): Sentence => say(`กำหนดส่ง ${at.th}`, `Due ${at.en}`),
  reason: (reason: string): Sentence => say(`เหตุผล: ${reason}`, `Reason: ${reason}`),
  numbered: (number: string, date: Sentence): Sentence =>
    say(`ที่ ${number} ลงวันที่ ${date.th}`, `No. ${number}, ${date.en}`),
  acknowledged: (at: Sentence): Sentence => say(`รับทราบแล้วเมื่อ ${at.th}`, `Acknowledged, ${at.en}`),
  ofOffice: (title: string, office: Sentence): Sentence =>
    say(`${title} · ${office.th}`, `${title} · ${office.en}`),
  moved: (from: Sentence, to: Sentence): Sentence =>
    say(`จาก${from.th} เป็น${to.th}`, `From ${from.en} to ${to.en}`),
  wasOn: (day: Sentence): Sentence => say(`เดิมกำหนดจัด${day.th}`, `It was to be held on ${day.en}`),
  below: say('ของหน่วยงานในพื้นที่', 'of offices below'),
  silentOne: (month: Sentence): Sentence =>
    say(
      `ยังไม่มีการปรับปรุงข้อมูลใน${month.th} หากไม่มีการเปลี่ยนแปลง กดยืนยันว่าข้อมูลยังถูกต้องได้`,
      `Nothing was recorded in ${month.en}. Where nothing has changed, confirm that the data still holds.`,
    ),
  silentMany: (units: number, month: Sentence): Sentence =>
    say(
      `${units} แห่งยังไม่ได้ปรับปรุงข้อมูลใน${month.th}`,
      `${units === 1 ? '1 authority has' : `${units} authorities have`} updated nothing in ${month.en}.`,
    ),
  earlier: say('ข้อความก่อนหน้า', 'Earlier notices'),
  later: say('ข้อความใหม่กว่า', 'Later notices'),
} as const;

/** What a message about disaster units says: to the authority itself, or to its district. */
export const silentOf = ({ kind, month, units }: UnitNotice): Sentence => {
  const name = periodLabel(monthPeriod(`${month}-01`));
  return kind === 'unit-silent' ? noticeWords.silentOne(name) : noticeWords.silentMany(units, name);
};

/** What a sheet of the messages calls its columns. */
export const columnWords = {
  sentAt: say('เมื่อ', 'When'),
  message: say('ข้อความ', 'Message'),
  report: say('เรื่อง', 'About'),
  period: say('งวด', 'Period'),
  dueAt: say('กำหนดส่ง', 'Due'),
  reason: say('เหตุผล', 'Reason'),
  readAt: say('อ่านเมื่อ', 'Read'),
} as const;
