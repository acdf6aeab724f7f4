import { type Sentence, say } from '#kernel/sentence.ts';

/** What the frame, and other screens, say of the outbox. */
export const outboxMarkWords = {
  title: say('กล่องขาออก', 'Outbox'),
  state: (count: number): Sentence =>
    say(`กล่องขาออก: รอส่ง ${count} รายการ`, `Outbox: ${count} waiting`),
  stateRefused: (count: number): Sentence =>
    say(`กล่องขาออก: ระบบไม่รับ ${count} รายการ`, `Outbox: ${count} refused`),
  notKept: say(
    'เก็บลงเครื่องนี้ไม่ได้ โปรดลองอีกครั้ง หากยังไม่ได้ โปรดปิดแล้วเปิดระบบใหม่',
    'This could not be kept on this device. Try again; if it fails again, close the application and open it anew.',
  ),
  full: say(
    'หน่วยความจำของเครื่องเต็ม จึงเก็บเพิ่มไม่ได้ สิ่งที่เก็บไว้ก่อนยังอยู่ครบ โปรดลบภาพหรือแอปที่ไม่ใช้แล้วลองอีกครั้ง',
    'This device is full and can keep no more. What was kept before is all there. Free some space, then try again.',
  ),
};
