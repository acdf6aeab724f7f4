import { say } from '#kernel/sentence.ts';

export const words = {
  unknownCode: (code: string) =>
    say(`ไม่พบรหัส “${code}” ในชุดข้อมูลนี้`, `The code “${code}” leads nowhere in this pack.`),
  notEditor: say(
    'เฉพาะผู้ดูแลหรือผู้รวบรวมของกรมและจังหวัดเท่านั้นที่แก้ไขได้',
    'Only an administrator or compiler of the department or a province can change this.',
  ),
  notOwner: say(
    'รายการนี้เป็นของหน่วยงานอื่น จึงแก้ไขไม่ได้',
    'This belongs to another office and cannot be changed here.',
  ),
  chainDownward: say(
    'ลำดับการตรวจต้องเริ่มจากระดับของผู้รายงานขึ้นไปเท่านั้น',
    'The review goes upwards only, from the level that reports.',
  ),
  compilesUnknown: (code: string) =>
    say(
      `โครงการนี้ไม่มีรายงาน “${code}” ของระดับล่างให้รวบรวม`,
      `The programme has no report “${code}” of a lower level to compile.`,
    ),
  activitySchedule: say(
    'แผนกิจกรรมใช้ได้กับรายงานที่ส่งหลังจัดกิจกรรมเท่านั้น',
    'Activities are planned only where reports fall due after events.',
  ),
  activityField: (key: string) =>
    say(
      `แบบรายงานไม่มีช่อง ${key} ที่แผนกิจกรรมจะเติม`,
      `The form has no field ${key} for the plan to fill.`,
    ),
  standInBelow: say(
    'ผู้บันทึกแทนต้องเป็นหน่วยงานระดับที่สูงกว่า',
    'Only offices of a level above can record for others.',
  ),
  compilesGroup: (group: string) =>
    say(
      `แบบรายงานทั้งสองต้องมีกลุ่มรายการ “${group}”`,
      `Both forms must have the repeated group “${group}”.`,
    ),
  formNotPublished: say(
    'แบบรายงานนี้ยังไม่ได้เผยแพร่ โปรดเผยแพร่ก่อน',
    'This form has not been published yet; publish it first.',
  ),
  levelAbove: say(
    'จังหวัดกำหนดรายงานของกรมไม่ได้',
    'A province cannot ask the department for a report.',
  ),
  levelFixed: say(
    'เปลี่ยนระดับของผู้รายงานไม่ได้ โปรดสร้างรายการใหม่',
    'The level that reports cannot be changed; make a new requirement.',
  ),
  codeTaken: (code: string) => say(`รหัส “${code}” มีผู้ใช้แล้ว`, `The code “${code}” is taken.`),
  changedMeanwhile: say(
    'มีผู้แก้ไขรายการนี้ในระหว่างนี้ โปรดเปิดฉบับล่าสุด',
    'Somebody else changed this meanwhile; open the latest.',
  ),
  copyBackward: say(
    'ปีปลายทางต้องอยู่หลังปีต้นทาง ไม่เกิน 10 ปี',
    'The new year comes after the old one, by 10 years at most.',
  ),
  unknownLetter: say('ไม่พบหนังสือต้นเรื่อง', 'The source letter could not be found.'),
  unknownPart: say(
    'ไม่พบส่วนที่เลือก โปรดเลือกใหม่',
    'The chosen part could not be found; please choose again.',
  ),
} as const;
