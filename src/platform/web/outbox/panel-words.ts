import { type Sentence, say } from '#kernel/sentence.ts';

/** What a screen says of what it has given to the outbox. */
export const panelWords = {
  title: say('เก็บไว้ในเครื่องนี้แล้ว', 'Kept on this device'),
  text: say(
    'อยู่ในกล่องขาออกและจะส่งเองเมื่อมีสัญญาณ ยังไม่ถือว่าส่งจนกว่าระบบจะรับ',
    'It lies in the outbox and goes by itself when there is a network. It is sent once the server has taken it.',
  ),
  refusedTitle: say('ระบบไม่รับบางรายการ', 'The server did not take all of it'),
  refusedText: say(
    'สิ่งที่บันทึกไว้ยังอยู่ครบในเครื่องนี้ โปรดดูเหตุผลแล้วแก้ไข หรือไม่ส่งรายการนั้น',
    'What you wrote is still all here. See why, then change it or leave it out.',
  ),
  draftTitle: say('พักไว้ ยังไม่ส่ง', 'Held back, not to be sent yet'),
  receivedAt: (at: Sentence): Sentence =>
    say(`ระบบรับแล้วเมื่อ ${at.th}`, `The server took it, ${at.en}`),
  soon: say(
    'เก็บไว้ในเครื่องนี้แล้ว และกำลังส่งให้ระบบ',
    'Kept on this device, and on its way to the server.',
  ),
  sendingNow: (percent: number): Sentence => say(`กำลังส่ง ${percent}%`, `Sending ${percent}%`),
  toOutbox: say('เปิดกล่องขาออก', 'Open the outbox'),
  sendNow: say('ส่งตอนนี้', 'Send now'),
  retry: say('ส่งอีกครั้ง', 'Send again'),
  edit: say('แก้ไข', 'Edit'),
  editOne: (what: Sentence): Sentence => say(`แก้ไข: ${what.th}`, `Edit: ${what.en}`),
  leaveOut: say('ไม่ส่งรายการนี้', 'Leave it out'),
  leaveOutOne: (what: Sentence): Sentence => say(`ไม่ส่งรายการ: ${what.th}`, `Leave out: ${what.en}`),
  behind: say('รอรายการก่อนหน้าที่ระบบไม่รับ', 'Waits for the one before, which was refused'),
};
