import { say } from '#kernel/sentence.ts';

export const words = {
  title: say('วันหยุดราชการ', 'Days off'),
  lead: say(
    'วันหยุดมีผลต่อกำหนดส่งที่เลื่อนตามวันทำการเท่านั้น งวดที่ยังไม่เริ่มบันทึกจะเลื่อนตาม',
    'Days off move only those due days whose rule says so; periods nobody has begun follow.',
  ),
  year: say('ปี', 'Year'),
  lunarUnknown: say(
    'ยังไม่มีวันสำคัญทางจันทรคติของปีนี้ในระบบ (มาฆบูชา วิสาขบูชา อาสาฬหบูชา เข้าพรรษา) โปรดเพิ่มตามประกาศ',
    'The lunar holidays of this year are not known yet (Makha Bucha, Visakha Bucha, Asalha Bucha, Buddhist Lent); add them as announced.',
  ),
  day: say('วัน', 'Day'),
  name: say('ชื่อวันหยุด', 'Name'),
  source: say('ที่มา', 'From'),
  action: say('ดำเนินการ', 'Action'),
  sources: {
    library: say('ปฏิทินวันหยุด', 'Calendar of holidays'),
    table: say('เพิ่มโดยกรม', 'Added by the department'),
    worked: say('กำหนดให้เป็นวันทำการ', 'Made a working day'),
    proposed: say('เสนอเป็นวันหยุดชดเชย (ยังไม่ยืนยัน)', 'Proposed in lieu (unverified)'),
  },
  accept: say('ยืนยันเป็นวันหยุด', 'Make it a day off'),
  work: say('ให้เป็นวันทำการ', 'Make it a working day'),
  undo: say('ยกเลิกการเปลี่ยนแปลง', 'Undo the change'),
  add: say('เพิ่มวันหยุด', 'Add a day off'),
  nameTh: say('ชื่อภาษาไทย', 'Name in Thai'),
  nameEn: say('ชื่อภาษาอังกฤษ', 'Name in English'),
  saved: say('บันทึกวันหยุดแล้ว', 'The day is saved.'),
  incomplete: say('โปรดระบุวันและชื่อทั้งสองภาษา', 'Give the day and its name in both languages.'),
} as const;
