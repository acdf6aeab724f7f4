import { say } from '#kernel/sentence.ts';

/** Why the register refuses. */
export const refusalWords = {
  notYourOffice: say(
    'หนังสือฉบับนี้อยู่ในทะเบียนของหน่วยงานอื่น',
    'This letter stands in another office’s register.',
  ),
  notRegistrar: say(
    'เฉพาะผู้ดูแลระบบ ผู้บันทึก และผู้รวบรวมของหน่วยงานเท่านั้นที่ลงทะเบียนและแก้ไขได้',
    'Only administrators, recorders and compilers of the office write in its register.',
  ),
  notEditor: say(
    'เฉพาะผู้ดูแลระบบหรือผู้รวบรวมของกรมและจังหวัดเท่านั้นที่สั่งให้รายงานได้',
    'Only an administrator or compiler of the department or a province can ask for reports.',
  ),
  notIncoming: say('ทำรายการนี้ได้เฉพาะหนังสือรับ', 'This can be done with letters that came in only.'),
  notClosed: say('หนังสือฉบับนี้ยังไม่ได้ปิดเรื่อง', 'This letter is not closed.'),
  letterClosed: say(
    'ปิดเรื่องแล้ว หากต้องการแก้ไขโปรดเปิดเรื่องอีกครั้ง',
    'This letter is closed; open it again to change it.',
  ),
  looksRegistered: say(
    'ดูเหมือนหนังสือฉบับนี้ลงทะเบียนไว้แล้ว โปรดตรวจฉบับที่แสดง หากเป็นคนละฉบับ กดลงทะเบียนเป็นอีกฉบับ',
    'This letter seems to be registered already. Look at the one shown; if it is another letter, register this one as well.',
  ),
  textTooLong: say(
    'ข้อความยาวเกินกว่าจะอ่านได้ในเวลาที่กำหนด โปรดวางเฉพาะตัวหนังสือ',
    'The text is too long to be read in time; paste the letter alone.',
  ),
  noMeeting: say('ไม่มีนัดประชุมที่บันทึกจากหนังสือนี้', 'No meeting is kept of this letter.'),
  noWork: say('หนังสือฉบับนี้ยังไม่มีงานที่ยกเลิกได้', 'Nothing was made of this letter yet.'),
  reportedAlready: say(
    'มีหน่วยงานเริ่มรายงานแล้ว จึงยกเลิกไม่ได้ โปรดแก้ไขที่รายงานที่ต้องส่งแทน',
    'A report was begun already, so this can’t be undone; change the requirement instead.',
  ),
  changedMeanwhile: say(
    'มีผู้แก้ไขหนังสือฉบับนี้ในระหว่างนี้ โปรดเปิดฉบับล่าสุด',
    'Somebody else changed this letter meanwhile; open the latest.',
  ),
  workMade: say(
    'มอบหมายงานจากหนังสือฉบับนี้แล้ว หากต้องการแก้กำหนด โปรดยกเลิกงานก่อน',
    'Work was made of this letter; take it back before changing its due dates.',
  ),
  noSubject: say('โปรดระบุเรื่องของหนังสือ', 'Give the letter a subject.'),
  sameLetter: say('เชื่อมหนังสือกับตัวเองไม่ได้', 'A letter can’t be linked to itself.'),
  linkedAlready: say('เชื่อมหนังสือสองฉบับนี้ไว้แล้ว', 'These two letters are linked already.'),
  madeAlready: say('กำหนดนี้มอบหมายแล้ว', 'This due date was made into work already.'),
  otherOffices: say(
    'มีหน่วยงานที่ไม่อยู่ในระดับหรือพื้นที่นี้ โปรดเลือกใหม่',
    'Some offices are not of this level and area; please choose again.',
  ),
} as const;
