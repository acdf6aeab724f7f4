import { type Sentence, say } from '#kernel/sentence.ts';

/** The one place of an office's letters: what waits, the register, and what is on its way out. */
export const houseWords = {
  title: say('หนังสือ', 'Letters'),
  tabs: say('หนังสือของหน่วยงาน', 'Letters of the office'),
  waiting: say('รอรับทราบ', 'Waiting'),
  register: say('ทะเบียน', 'Register'),
  outgoing: say('หนังสือส่ง', 'Outgoing'),
  atWork: say('หนังสือส่งที่กำลังดำเนินการ', 'Outgoing at work'),
  waitingLead: say(
    'หนังสือที่ส่งถึงหน่วยงานของท่าน รับทราบแล้วจะได้เลขทะเบียนรับ',
    'Letters sent to your office. Once acknowledged, a letter has its number in the register.',
  ),
  registerLead: say(
    'ทะเบียนหนังสือของหน่วยงานท่าน หน่วยงานอื่นไม่เห็นทะเบียนนี้',
    'Your office’s register of letters. No other office sees it.',
  ),
  atWorkLead: say(
    'หนังสือส่งที่ยังไม่เสร็จ ฉบับอื่นอยู่ในทะเบียน',
    'Letters that still wait for something. The others are in the register.',
  ),
  toAcknowledge: say('รอหน่วยงานของท่านรับทราบ', 'Your office has yet to acknowledge'),
  allAcknowledged: say('รับทราบหนังสือครบทุกฉบับแล้ว', 'Every letter is acknowledged'),
  acknowledgedBefore: say('รับทราบแล้ว', 'Acknowledged'),
  noneReceived: say('ยังไม่มีหนังสือเข้า', 'No letters yet'),
  noneReceivedLead: say(
    'หนังสือที่จังหวัดหรือกรมส่งถึงหน่วยงานของท่านจะแสดงที่นี่',
    'Letters that the province or the department sends to your office appear here.',
  ),
  noneAtWork: say('ไม่มีหนังสือส่งที่ค้างอยู่', 'No outgoing letter waits for anything'),
  noneAtWorkLead: say(
    'ร่างหนังสือใหม่ หรือร่างหนังสือส่งต่อจากหนังสือรับในทะเบียน',
    'Draft a new letter, or relay a letter of the register.',
  ),
  more: say('แสดงเพิ่ม', 'Show more'),
  create: say('ร่างหนังสือ', 'Draft a letter'),
  letterhead: say('หัวหนังสือ', 'Letterhead'),
  sent: say('การรับทราบ', 'Acknowledgement'),
  sentTo: say('ส่งถึงกี่หน่วยงาน', 'Sent to offices'),
  acknowledged: say('รับทราบแล้วกี่หน่วยงาน', 'Acknowledged by offices'),
  progress: (done: number, all: number): Sentence =>
    done === all
      ? say(`รับทราบครบ ${all} หน่วยงาน`, `All ${all} acknowledged`)
      : say(`รับทราบ ${done} จาก ${all} หน่วยงาน`, `${done} of ${all} acknowledged`),
  missing: (names: Sentence, more: number): Sentence =>
    more === 0
      ? say(`ยังไม่รับทราบ: ${names.th}`, `Missing: ${names.en}`)
      : say(
          `ยังไม่รับทราบ: ${names.th} และอีก ${more} หน่วยงาน`,
          `Missing: ${names.en} and ${more} more`,
        ),
  awaited: {
    draft: say('ร่าง', 'Drafts'),
    waiting: say('รอลงนาม', 'Waiting for signature'),
    signed: say('ลงนามแล้ว รอส่ง', 'Signed, to be sent'),
    sent: say('ส่งแล้ว รับทราบไม่ครบ', 'Sent, not acknowledged by all'),
  },
} as const;
