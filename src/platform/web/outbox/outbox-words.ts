import { type Sentence, say } from '#kernel/sentence.ts';

/** What the outbox says. */
export const outboxWords = {
  lead: say(
    'งานที่ท่านส่งจะเก็บไว้ในเครื่องนี้จนกว่าระบบจะออกเลขที่รับ',
    'What you send stays on this device until the server has given it a number.',
  ),
  empty: say('ไม่มีงานค้างส่ง', 'Nothing is waiting to be sent'),
  emptyText: say(
    'งานที่ส่งขณะไม่มีสัญญาณจะพักอยู่ที่นี่ และส่งเองเมื่อมีสัญญาณ',
    'What you send without a network waits here and goes by itself when the network is back.',
  ),
  draft: say('ร่าง ยังไม่ส่ง', 'Draft, not to be sent yet'),
  waiting: say('รอส่ง', 'Waiting'),
  sending: (percent: number): Sentence => say(`กำลังส่ง ${percent}%`, `Sending ${percent}%`),
  refused: say('ระบบไม่รับ', 'Refused'),
  received: (number: string): Sentence =>
    say(`รับแล้ว เลขที่รับ ${number}`, `Received, number ${number}`),
  receivedPlain: say('ระบบรับแล้ว', 'Received'),
  later: say(
    'งานนี้ต้องใช้ระบบรุ่นใหม่กว่านี้ ข้อมูลยังอยู่ครบ',
    'This item needs a newer release of the system. Nothing of it is lost.',
  ),
  allSending: (left: number): Sentence =>
    say(`กำลังส่ง เหลือ ${left} รายการ`, left === 1 ? 'Sending, 1 left' : `Sending, ${left} left`),
  keptAt: (at: Sentence): Sentence => say(`เก็บไว้เมื่อ ${at.th}`, `Kept ${at.en}`),
  receivedAt: (at: Sentence): Sentence => say(`ระบบรับเมื่อ ${at.th}`, `Received ${at.en}`),
  photos: (count: number): Sentence =>
    say(`ภาพและไฟล์ ${count} รายการ`, count === 1 ? '1 photo or file' : `${count} photos and files`),
  sendNow: say('ส่งตอนนี้', 'Send now'),
  retry: say('ส่งอีกครั้ง', 'Send again'),
  edit: say('แก้ไข', 'Edit'),
  open: say('เปิดดู', 'Open'),
  openOne: (what: Sentence): Sentence => say(`เปิดดู: ${what.th}`, `Open: ${what.en}`),
  exportOne: say('บันทึกเป็นไฟล์', 'Save as a file'),
  importOne: say('นำเข้าไฟล์', 'Bring in a file'),
  imported: say(
    'นำเข้าแล้ว และจะส่งเองเมื่อมีสัญญาณ',
    'Brought in. It goes as soon as there is a network.',
  ),
  importedBefore: say('งานนี้มีอยู่ในเครื่องนี้แล้ว', 'This device has it already.'),
  notOurs: say(
    'ไฟล์นี้ไม่ใช่ไฟล์จากกล่องขาออก หรือไฟล์ไม่ครบ',
    'This is no file of an outbox, or it is not whole.',
  ),
  foreign: say(
    'ไฟล์นี้เป็นของบัญชีอื่น โปรดเข้าสู่ระบบด้วยบัญชีนั้นก่อนนำเข้า',
    'This file is of another account. Sign in with that account to bring it in.',
  ),
  remove: say('ลบออกจากเครื่อง', 'Remove from this device'),
  removeTitle: say('ลบงานนี้ออกจากเครื่องหรือไม่', 'Remove this from the device?'),
  removeText: say(
    'งานนี้ยังไม่ได้เลขที่รับ เมื่อลบแล้วจะไม่มีสำเนาในเครื่องนี้อีก',
    'It has no receipt yet. Once removed, this device has no copy of it.',
  ),
  cancel: say('ยกเลิก', 'Cancel'),
  clearReceived: say('ล้างรายการที่รับแล้ว', 'Clear what was received'),
  tooLarge: say(
    'ข้อมูลใหญ่เกินกว่าที่ระบบรับ โปรดแก้ไขโดยลดภาพหรือไฟล์แล้วส่งอีกครั้ง',
    'It is larger than the server takes. Edit it, leave out photos or files, and send it again.',
  ),
  signInAgain: say(
    'หมดเวลาเข้าสู่ระบบ โปรดเข้าสู่ระบบอีกครั้ง งานนี้ยังอยู่ครบและจะส่งต่อเอง',
    'Your session has ended. Sign in again: this is kept and then goes by itself.',
  ),
  unreadable: say(
    'อ่านงานนี้ในเครื่องไม่ได้ จึงพักไว้เพื่อให้งานอื่นส่งต่อได้ โปรดบันทึกเป็นไฟล์แล้วแจ้งผู้ดูแลระบบ',
    'This device cannot read the item, so it is set aside and others go on. Save it as a file and tell your administrator.',
  ),
  fileGone: say(
    'ไม่พบภาพหรือไฟล์ในเครื่องนี้แล้ว โปรดแก้ไขแล้วแนบใหม่',
    'A photo or file is no longer on this device. Edit the item and attach it again.',
  ),
  nearlyFull: (free: string): Sentence =>
    say(
      `พื้นที่ว่างในเครื่องเหลือ ${free} อาจเก็บภาพเพิ่มไม่ได้`,
      `Only ${free} are free on this device; more photos may not fit.`,
    ),
  retryAt: (at: Sentence): Sentence =>
    say(`จะลองส่งอีกครั้งเวลา ${at.th}`, `It is tried again at ${at.en}`),
};
