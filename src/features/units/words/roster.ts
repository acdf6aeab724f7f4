import { say } from '#kernel/sentence.ts';

/** Why a roster cannot be opened or kept. */
export const rosterRefusals = {
  keyLost: say(
    'เปิดบัญชีรายชื่อไม่ได้ เพราะเครื่องแม่ข่ายไม่มีกุญแจที่ใช้เข้ารหัส โปรดแจ้งผู้ดูแลระบบ',
    'The roster cannot be opened: the server does not have the key it was sealed with. Please tell the administrator.',
  ),
  changedMeanwhile: say(
    'มีผู้เก็บบัญชีรายชื่อนี้หลังจากที่ท่านเปิดดู สิ่งที่ท่านพิมพ์ยังอยู่ในหน้านี้ โปรดคัดลอกไว้แล้วเปิดดูรายชื่ออีกครั้ง',
    'Somebody kept this roster after you had opened it. What you typed is still on this page: copy it, then show the names again.',
  ),
} as const;
