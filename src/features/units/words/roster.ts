import { say } from '#kernel/sentence.ts';

/** Why a roster cannot be opened. */
export const rosterRefusals = {
  keyLost: say(
    'เปิดบัญชีรายชื่อไม่ได้ เพราะเครื่องแม่ข่ายไม่มีกุญแจที่ใช้เข้ารหัส โปรดแจ้งผู้ดูแลระบบ',
    'The roster cannot be opened: the server does not have the key it was sealed with. Please tell the administrator.',
  ),
} as const;
