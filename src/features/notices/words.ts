import { type Sentence, say } from '#kernel/sentence.ts';
import type { NoticeKind } from './model.ts';

/** What each kind of message says has happened. */
export const noticeKinds: Readonly<Record<NoticeKind, Sentence>> = {
  'report-reminder': say('ขอความอนุเคราะห์จัดส่งรายงาน', 'Please send the report'),
  'report-returned': say('รายงานถูกตีกลับ', 'The report was sent back'),
  'report-extend': say('ได้รับการขยายเวลาส่งรายงาน', 'More time was given'),
  'report-excuse': say('ได้รับการยกเว้นไม่ต้องส่งรายงาน', 'The report was excused'),
  'report-withdraw-excuse': say('ถอนการยกเว้นแล้ว โปรดส่งรายงาน', 'The excuse was withdrawn'),
  'report-reopen': say('เปิดรายงานให้แก้ไขอีกครั้ง', 'The report was reopened'),
  'letter-reminder': say('ขอความอนุเคราะห์รับทราบหนังสือ', 'Please acknowledge the letter'),
};

/** The sentences of the page of messages. */
export const noticeWords = {
  title: say('ข้อความแจ้งเตือน', 'Notices'),
  list: say('ข้อความถึงหน่วยงานของท่าน', 'Notices to your office'),
  none: say('ไม่มีข้อความ', 'No notices'),
  noneLead: say(
    'เมื่อมีการเตือนให้ส่งรายงานหรือรับทราบหนังสือ ตีกลับ หรือขยายเวลา ข้อความจะแสดงที่นี่',
    'Reminders of reports and letters, reports sent back and decisions about your reports appear here.',
  ),
  unread: say('ยังไม่อ่าน', 'Unread'),
  readAll: say('ทำเครื่องหมายว่าอ่านแล้วทั้งหมด', 'Mark all as read'),
  due: (at: Sentence): Sentence => say(`กำหนดส่ง ${at.th}`, `Due ${at.en}`),
  reason: (reason: string): Sentence => say(`เหตุผล: ${reason}`, `Reason: ${reason}`),
  numbered: (number: string, date: Sentence): Sentence =>
    say(`ที่ ${number} ลงวันที่ ${date.th}`, `No. ${number}, ${date.en}`),
  acknowledged: (at: Sentence): Sentence => say(`รับทราบแล้วเมื่อ ${at.th}`, `Acknowledged, ${at.en}`),
  earlier: say('ข้อความก่อนหน้า', 'Earlier notices'),
  later: say('ข้อความใหม่กว่า', 'Later notices'),
} as const;

/** What a sheet of the messages calls its columns. */
export const columnWords = {
  sentAt: say('เมื่อ', 'When'),
  message: say('ข้อความ', 'Message'),
  report: say('รายงานหรือหนังสือ', 'Report or letter'),
  period: say('งวด', 'Period'),
  dueAt: say('กำหนดส่ง', 'Due'),
  reason: say('เหตุผล', 'Reason'),
  readAt: say('อ่านเมื่อ', 'Read'),
} as const;
