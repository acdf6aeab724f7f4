import { say } from '#kernel/sentence.ts';

/** What is said where a summary is ended or used again. */
export const summaryUseWords = {
  title: say('การใช้สรุปนี้', 'Whether it is in use'),
  inUse: say('ใช้อยู่ ระบบออกสรุปให้เองเมื่อสิ้นงวด', 'In use. It comes out by itself when a period ends.'),
  notInUse: say(
    'เลิกใช้แล้ว ไม่ออกสรุปอีก ฉบับที่ออกแล้วยังดูและดาวน์โหลดได้',
    'Ended: nothing more comes out. What has come out can still be read and downloaded.',
  ),
  end: say('เลิกใช้สรุป', 'End the summary'),
  endTitle: say('เลิกใช้สรุปนี้', 'End this summary'),
  endRule: say(
    'ระบบจะไม่ออกสรุปนี้อีก ทั้งที่ออกเองและที่เจ้าหน้าที่ออก ฉบับที่ออกแล้วเก็บไว้เป็นประวัติ และนำกลับมาใช้ภายหลังได้',
    'Nothing more comes out of it, by itself or by hand. What has come out is kept as history, and it can be used again later.',
  ),
  resume: say('กลับมาใช้สรุป', 'Use the summary again'),
  resumeTitle: say('กลับมาใช้สรุปนี้', 'Use this summary again'),
  resumeRule: say(
    'ระบบออกสรุปของงวดที่สิ้นสุดล่าสุดในคืนถัดไป ส่วนงวดที่ผ่านไประหว่างเลิกใช้ไม่ออกย้อนหลัง',
    'The period that ended last comes out the next night; those that passed meanwhile do not.',
  ),
  reason: say('เหตุผล', 'Reason'),
  reasonMissing: say('โปรดระบุเหตุผล', 'Please give a reason.'),
  back: say('ปิดโดยไม่เปลี่ยน', 'Close without a change'),
  ended: say('เลิกใช้สรุปแล้ว', 'The summary has been ended.'),
  resumed: say('กลับมาใช้สรุปแล้ว', 'The summary is in use again.'),
} as const;
