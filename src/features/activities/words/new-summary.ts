import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page says on which a summary is made. */
export const newWords = {
  title: say('เพิ่มสรุปกิจกรรม', 'Add a summary of activities'),
  add: say('เพิ่มสรุป', 'Add a summary'),
  lead: say(
    'เลือกโครงการ กำหนดว่าสรุปนับอะไร แสดงอะไร ออกเมื่อใด แล้วลองดูด้วยข้อมูลจริงก่อนบันทึก',
    'Choose the programme, say what the summary counts, shows and when it comes out, and try it on real figures before it is kept.',
  ),
  begin: say('เริ่มจาก', 'Where it begins'),
  programme: say('โครงการ', 'Programme'),
  programmeHelp: say(
    'เฉพาะโครงการของปีงบประมาณนี้ที่มีรายงานผลกิจกรรม',
    'Programmes of this fiscal year whose reports follow activities.',
  ),
  programmeMissing: say('โปรดเลือกโครงการ', 'Please choose the programme.'),
  from: say('เริ่มจากสรุปที่มีอยู่', 'Begin as a copy of'),
  fromHelp: say(
    'ช่องด้านล่างจะถูกแทนที่ด้วยข้อมูลจากสรุปที่เลือก เฉพาะส่วนที่โครงการนี้มี',
    'What stands below is replaced by the chosen summary, as far as this programme has its parts.',
  ),
  blank: say('เริ่มใหม่ ไม่คัดลอก', 'Nothing: begin anew'),
  /** A summary by its title, its programme and its fiscal year (Buddhist year of its end). */
  sample: (title: Sentence, programme: Sentence, year: number): Sentence =>
    say(
      `${title.th} · ${programme.th} · ปีงบประมาณ ${year}`,
      `${title.en} · ${programme.en} · FY${year}`,
    ),
  code: say('รหัสสรุป', 'Code'),
  codeHelp: say(
    'ชื่อสั้นที่ไม่ซ้ำในโครงการ ใช้ a-z ตัวเลข จุด และขีด (-) เช่น weekly-blood',
    'A short name, once in its programme: a-z, digits, dots and hyphens, such as weekly-blood.',
  ),
  save: say('เพิ่มสรุปนี้', 'Add this summary'),
  leave: say('กลับโดยไม่บันทึก', 'Back without saving'),
  saved: say(
    'เพิ่มสรุปแล้ว งวดที่สิ้นสุดล่าสุดจะออกในคืนถัดไป',
    'The summary is added. The period that ended last comes out the next night.',
  ),
  none: say('ยังไม่มีโครงการที่ทำสรุปได้', 'No programme to summarise yet'),
  noneLead: say(
    'ในปีงบประมาณนี้ยังไม่มีโครงการที่มีรายงานผลกิจกรรมพร้อมแบบที่เผยแพร่แล้ว',
    'No programme of this fiscal year has reports that follow activities.',
  ),
} as const;
