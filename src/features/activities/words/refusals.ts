import { type Sentence, say } from '#kernel/sentence.ts';

/** What the parts of a plan are called. */
export const planWords = {
  type: say('ประเภทกิจกรรม', 'Type of activity'),
  title: say('ชื่อกิจกรรม', 'Title'),
  heldOn: say('วันที่จัด', 'Day'),
  time: say('เวลา', 'Time'),
  startsAt: say('เริ่มเวลา', 'From'),
  endsAt: say('ถึงเวลา', 'Until'),
  place: say('สถานที่', 'Place'),
  point: say('พิกัดบนแผนที่', 'Point on the map'),
  hosted: say('ลักษณะการจัด', 'Held by'),
  partner: say('หน่วยงานที่ร่วม', 'Joined with'),
  expected: say('จำนวนคนที่คาดว่าจะร่วม', 'Expected people'),
  needs: say('สิ่งที่ต้องเตรียม', 'What is needed'),
} as const;

/** Why something cannot be done to a plan. */
export const refusalWords = {
  needsRecorder: say('เฉพาะผู้บันทึกเท่านั้นที่จัดทำแผนกิจกรรมได้', 'Only a recorder can plan activities.'),
  needsReviewer: say('เฉพาะผู้รับรองเท่านั้นที่เผยแพร่กิจกรรมได้', 'Only a reviewer can publish an activity.'),
  notYourOffice: say(
    'แผนกิจกรรมนี้เป็นของหน่วยงานอื่น',
    'The plan of this activity belongs to another office.',
  ),
  notPublisher: say(
    'ผู้เผยแพร่กิจกรรมได้คือผู้รับรองของหน่วยงานที่จัดหรือของอำเภอ',
    'An activity is published by a reviewer of the office that holds it, or of its district.',
  ),
  stateForbids: say(
    'สถานะของกิจกรรมไม่อนุญาตให้ทำรายการนี้ โปรดเปิดหน้านี้ใหม่',
    'The activity is no longer in a state that allows this. Please load the page again.',
  ),
  reportedAlready: say(
    'ผลของกิจกรรมนี้รายงานแล้ว จึงแก้ไขแผนไม่ได้',
    'The result of this activity was reported already, so its plan stays.',
  ),
  dayOver: say(
    'เลยวันจัดกิจกรรมแล้ว โปรดรายงานผล เลื่อน หรือแจ้งยกเลิก',
    'Its day is over: report the result, postpone it or call it off.',
  ),
  changedMeanwhile: say(
    'แผนของกิจกรรมนี้มีผู้แก้ไขหลังจากที่ท่านเห็นครั้งล่าสุด จึงยังไม่บันทึกทับ โปรดดูแผนปัจจุบันแล้วแก้ไขอีกครั้ง',
    'Somebody changed this plan after you last saw it, so yours was not written over it. Look at the plan as it is now and change it again.',
  ),
  sameDay: say('โปรดเลือกวันใหม่', 'Please choose another day.'),
  dayPast: say('วันใหม่ต้องไม่ผ่านไปแล้ว', 'The new day cannot lie in the past.'),
  otherLevel: say(
    'กิจกรรมประเภทนี้เป็นของหน่วยงานระดับอื่น',
    'These activities are asked of offices of another level.',
  ),
  notActivities: say(
    'รายงานนี้ไม่ได้ติดตามจากแผนกิจกรรม',
    'This report does not follow planned activities.',
  ),
  unknownType: say('โปรดเลือกประเภทกิจกรรม', 'Please choose a type of activity.'),
  missing: (part: Sentence): Sentence =>
    say(`โปรดกรอก${part.th}`, `Please fill in: ${part.en.toLowerCase()}.`),
  startMissing: say('โปรดระบุเวลาเริ่ม', 'Please say when it begins.'),
  endBeforeStart: say('เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม', 'It has to end after it begins.'),
  partnerMissing: say('โปรดระบุหน่วยงานที่ไปร่วม', 'Please name the office whose activity is joined.'),
} as const;
