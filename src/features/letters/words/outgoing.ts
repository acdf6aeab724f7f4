import type { Role } from '#kernel/actor.ts';
import { roleWords } from '#kernel/office-words.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { OutgoingState } from '../model/outgoing.ts';

/** What each state of an outgoing letter is called. */
export const outgoingStates: Readonly<Record<OutgoingState, Sentence>> = {
  draft: say('ร่าง', 'Draft'),
  waiting: say('รอลงนาม', 'Waiting for signature'),
  signed: say('ลงนามแล้ว', 'Signed'),
  sent: say('ส่งแล้ว', 'Sent'),
  cancelled: say('ยกเลิกแล้ว', 'Cancelled'),
  discarded: say('ทิ้งร่างแล้ว', 'Discarded'),
};

const listed = (roles: readonly Role[]): Sentence =>
  say(
    roles.map((role) => roleWords[role].th).join('หรือ'),
    roles.map((role) => roleWords[role].en.toLowerCase()).join(' or '),
  );

/** What the parts of a letter are called where they are typed and where they are missing. */
export const partWords = {
  numberCode: say('รหัสหนังสือ', 'Number code'),
  office: say('ชื่อและที่อยู่ของส่วนราชการ', 'Name and address of the office'),
  subject: say('เรื่อง', 'Subject'),
  to: say('เรียน', 'To'),
  enclosureTitle: say('ชื่อสิ่งที่ส่งมาด้วย', 'Name of an enclosure'),
  body: say('ข้อความ', 'Body'),
  position: say('ตำแหน่งผู้ลงนาม', 'Position of the signer'),
  onBehalfOf: say('การลงนามแทน', 'On behalf of'),
} as const;

/** What the linter says of a part that is not written yet. */
export const partMissing = (part: Sentence): Sentence =>
  say(`ยังไม่ได้เขียน “${part.th}”`, `“${part.en}” is not written yet.`);

/** Why an outgoing letter cannot be changed, signed or sent. */
export const outgoingRefusals = {
  otherOffice: say('หนังสือนี้เป็นของหน่วยงานอื่น', 'This letter belongs to another office.'),
  wrongRole: (roles: readonly Role[]): Sentence =>
    say(
      `เฉพาะ${listed(roles).th}ของหน่วยงานเท่านั้นที่ทำรายการนี้ได้`,
      `Only a ${listed(roles).en} of the office may do this.`,
    ),
  wrongState: (state: OutgoingState): Sentence =>
    say(
      `หนังสืออยู่ในสถานะ “${outgoingStates[state].th}” จึงทำรายการนี้ไม่ได้`,
      `The letter is “${outgoingStates[state].en}”, so this cannot be done.`,
    ),
  ownDraft: say(
    'ท่านเป็นผู้ร่างหนังสือนี้ โปรดให้ผู้รับรองท่านอื่นลงนาม',
    'You wrote this letter. Another reviewer has to sign it.',
  ),
  findingsOpen: (count: number): Sentence =>
    say(
      `มีข้อที่ต้องแก้ไข ${count} ข้อ โปรดแก้ไข หรือให้เหตุผลก่อนลงนาม`,
      `There are ${count} errors to correct, or to give a reason for, before signing.`,
    ),
  changedSince: say(
    'มีผู้แก้ไขร่างนี้หลังจากที่ท่านเปิด โปรดโหลดหน้านี้ใหม่',
    'Somebody changed this draft after you opened it. Load the page again.',
  ),
  incomplete: (parts: readonly Sentence[]): Sentence =>
    say(
      `ร่างยังไม่ครบ โปรดกรอก ${parts.map(({ th }) => th).join(' ')} ก่อนเสนอลงนาม`,
      `The draft is not complete. Fill in before proposing it: ${parts.map(({ en }) => en).join(', ')}.`,
    ),
  noAddressees: say(
    'ไม่พบหน่วยงานปลายทางที่เลือก โปรดเลือกใหม่',
    'None of the chosen offices can be found. Choose again.',
  ),
  notALetter: say(
    'หนังสือฉบับนี้ไม่มีข้อความให้อ่าน จึงร่างหนังสือส่งต่อให้ไม่ได้',
    'This letter has no text to read, so no letter can be drafted from it.',
  ),
  fileType: say(
    'แนบได้เฉพาะไฟล์ PDF, Word, Excel และภาพ (JPEG, PNG)',
    'Only PDF, Word, Excel and pictures (JPEG, PNG) can be attached.',
  ),
  fileEmpty: say('ไฟล์ว่างเปล่า', 'The file is empty.'),
  emblemUnread: say(
    'อ่านภาพตราไม่ได้ โปรดใช้ภาพ PNG หรือ JPEG',
    'The emblem cannot be read. Use a PNG or JPEG picture.',
  ),
  signatureKey: say(
    'ระบบเปิดภาพลายมือชื่อไม่ได้ โปรดส่งภาพใหม่ หรือแจ้งผู้ดูแลระบบให้คืนไฟล์กุญแจ',
    'The picture of the signature cannot be opened. Send it anew, or ask the administrator to put the key file back.',
  ),
  signatureUnread: say(
    'อ่านภาพลายมือชื่อไม่ได้ โปรดใช้ภาพ PNG',
    'The picture of the signature cannot be read. Use a PNG picture.',
  ),
  signatureOpaque: say(
    'ภาพลายมือชื่อต้องเป็นลายเส้นบนพื้นโปร่งใส ภาพนี้มีพื้นทึบหรือว่างเปล่า',
    'The signature must be drawn on a transparent ground. This picture has an opaque ground, or is empty.',
  ),
  tooOften: say(
    'มีการเปิดหน้านี้บ่อยเกินไป โปรดรอสักครู่แล้วลองใหม่',
    'This page was opened too often. Wait a moment and try again.',
  ),
} as const;

/** What stands on the paper of an outgoing letter; a document is Thai alone. */
export const outgoingPaper = {
  qr: 'สิ่งที่ส่งมาด้วย',
  draftName: 'ร่างหนังสือ',
  fileName: (number: string): string => `หนังสือ ${number.replace(/[/\\]/g, '-')}`,
} as const;
