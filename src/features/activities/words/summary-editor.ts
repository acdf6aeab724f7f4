import { weekdayName } from '#kernel/calendar-words.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

const WEEK = 7;
const LAST_SURE_DAY = 28;

// A period ends with the day before the first of the next; a day after that is the second.
const dayOf = (every: 'week' | 'month', daysAfter: number): Sentence => {
  if (every === 'week') {
    const { full } = weekdayName((daysAfter % WEEK) + 1);
    return say(`วัน${full.th}`, `every ${full.en}`);
  }
  return say(`วันที่ ${daysAfter + 1} ของเดือน`, `on day ${daysAfter + 1} of each month`);
};

/** What the page says on which a summary is changed. */
export const editorWords = {
  title: say('แก้ไขสรุป', 'Edit the summary'),
  lead: say(
    'ใช้ตั้งแต่ฉบับถัดไป ฉบับที่ออกแล้วไม่เปลี่ยน และแบบเดิมทุกฉบับเก็บไว้ในประวัติ',
    'It holds from the next issue on. What has come out stays, and every former revision is kept.',
  ),
  names: say('ชื่อและผู้รับ', 'Name and addressee'),
  counting: say('นับอะไร', 'What it counts'),
  requirements: say('รายงานที่นำมานับ', 'Reports that are counted'),
  received: say('ส่งแล้ว', 'sent'),
  accepted: say('รับรองครบทุกขั้นแล้ว', 'accepted by every reviewer'),
  figures: say('ตัวเลขที่รวม', 'Figures that are added up'),
  figuresHelp: say('แสดงเป็นคอลัมน์ในตาราง', 'Each is a column of the tables.'),
  people: say('ตัวเลขที่นับเป็นจำนวนคน', 'Figures that are people'),
  peopleHelp: say(
    'รวมกันเป็นจำนวนผู้เข้าร่วมทั้งหมดในภาพรวม',
    'Together they are the people taking part, in the overview.',
  ),
  peopleFirst: say(
    'เลือกตัวเลขที่รวมก่อน แล้วเลือกว่าตัวเลขใดเป็นจำนวนคน',
    'Choose the figures first, then which of them are people.',
  ),
  showing: say('กิจกรรมที่เล่าพร้อมภาพ', 'Activities told with photos'),
  photos: say('ภาพจากช่อง', 'Photos from'),
  noPhotos: say('ไม่แสดงภาพ', 'No photos'),
  tells: say('ข้อความที่เล่าของแต่ละกิจกรรม', 'What is told of each'),
  by: say('เลือกกิจกรรมที่ผลรวมมากที่สุดของ', 'Chosen are those with the greatest sum of'),
  byHelp: say('ผู้รับรองเลือกเองได้ก่อนออกสรุป', 'A reviewer can choose others before it is issued.'),
  coming: say('ออกเมื่อใด ในนามใคร', 'When it comes out, and by whom'),
  every: say('ออกทุก', 'It comes out'),
  outOn: (every: 'week' | 'month', daysAfter: number): Sentence => {
    if (every === 'month' && daysAfter >= LAST_SURE_DAY)
      return say('นับจากวันแรกของงวดถัดไป', 'Counted from the first day of the next period.');
    const day = dayOf(every, daysAfter);
    return say(`ออกเช้า${day.th}`, `It comes out ${day.en}, in the early morning.`);
  },
  informs: say('แจ้งหน่วยงานที่อยู่เหนือขึ้นไป ระดับ', 'Told when it comes out: offices above, of'),
  informsHelp: say(
    'หน่วยงานที่ออกสรุปได้รับแจ้งเสมอ หน่วยงานที่อยู่เหนือขึ้นไปได้รับแจ้งงวดละครั้ง',
    'The office whose summary it is is always told; those above, once for each period.',
  ),
  source: say('ที่มา', 'Source'),
  reason: say('เหตุผลที่แก้ไข', 'Why it is changed'),
  reasonMissing: say('โปรดระบุเหตุผลที่แก้ไข', 'Please say why it is changed.'),
  preview: say('ลองดูด้วยข้อมูลจริง', 'Try it on real figures'),
  previewLead: say(
    'ดูว่าสรุปจะแสดงอะไรก่อนบันทึก ยังไม่มีสิ่งใดถูกบันทึก',
    'See what the summary would say before it is kept. Nothing is kept yet.',
  ),
  tryIt: say('ดูตัวอย่าง', 'Show it'),
  stale: say('แก้ไขหลังจากดูตัวอย่างแล้ว กดดูตัวอย่างอีกครั้ง', 'Changed since; show it again.'),
  history: say('ประวัติการแก้ไข', 'Revisions'),
  revision: (number: number): Sentence => say(`แบบที่ ${number}`, `Revision ${number}`),
  shipped: say('มากับชุดโครงการ', 'Came with its programme'),
} as const;
