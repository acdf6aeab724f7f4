import { type Sentence, say } from '#kernel/sentence.ts';

/** Why a summary cannot be issued or changed. */
export const summaryRefusals = {
  needsReviewer: say(
    'เฉพาะผู้รับรองหรือผู้รวบรวมเท่านั้นที่ออกสรุปได้',
    'Only a reviewer or compiler can issue a summary.',
  ),
  otherLevel: say(
    'สรุปนี้ไม่ได้ออกในนามหน่วยงานระดับของท่าน',
    'This summary is not issued by offices of your level.',
  ),
  unknownPeriod: say('ไม่รู้จักงวดนี้', 'This period is not one of the summary.'),
  periodAhead: say('งวดนี้ยังไม่เริ่ม', 'This period has not begun.'),
  unknownReport: say(
    'กิจกรรมที่เลือกไม่ได้อยู่ในสรุปงวดนี้',
    'A chosen activity is not part of this period’s summary.',
  ),
  unknownPart: (name: string): Sentence =>
    say(
      `ไม่มี “${name}” ในรายงานหรือแบบรายงานของโครงการนี้`,
      `There is no “${name}” in the reports or forms of this programme.`,
    ),
  peopleNoFigure: say(
    'ช่องที่นับเป็นจำนวนคนต้องเป็นช่องตัวเลขที่รวมด้วย',
    'What counts as people has to be among the figures that are added up.',
  ),
  notInUse: say(
    'เลิกใช้สรุปนี้แล้ว ฉบับที่ออกแล้วยังดูและดาวน์โหลดได้',
    'This summary has been ended. What has come out can still be read and downloaded.',
  ),
  notOwner: say(
    'เพิ่มสรุปได้เฉพาะในโครงการของหน่วยงานท่าน',
    'A summary can be added only to a programme of your own office.',
  ),
  codeTaken: (code: string): Sentence =>
    say(
      `รหัส “${code}” มีสรุปอื่นของโครงการนี้ใช้แล้ว`,
      `Another summary of this programme has the code “${code}”.`,
    ),
  codeShape: say(
    'รหัสต้องมี 2-80 ตัว ใช้ได้เฉพาะ a-z ตัวเลข จุด และขีด (-) และขึ้นต้นด้วยตัวอักษรหรือตัวเลข',
    'A code has 2 to 80 of a-z, digits, dots and hyphens, and begins with a letter or digit.',
  ),
  missing: {
    title: say('โปรดระบุชื่อสรุป', 'Please give the summary a title.'),
    addressee: say('โปรดระบุว่าเรียนใคร', 'Please say to whom it is addressed.'),
    requirements: say('โปรดเลือกรายงานที่นำมานับ', 'Please choose the reports that it counts.'),
    levels: say(
      'โปรดเลือกระดับของหน่วยงานที่ออกสรุป',
      'Please choose of which level the offices are that issue it.',
    ),
  },
  unknownLetter: say('ไม่รู้จักหนังสือต้นเรื่องนี้', 'This source letter is not known.'),
  changedMeanwhile: say(
    'มีผู้แก้ไขไปแล้ว โปรดเปิดหน้านี้ใหม่',
    'Somebody has changed it meanwhile. Please load the page again.',
  ),
} as const;
