import { type Sentence, say } from '#kernel/sentence.ts';

/** Why an event cannot be recorded or withdrawn. */
export const refusalWords = {
  needsRecorder: say(
    'เฉพาะผู้บันทึกของหน่วยงานเท่านั้นที่บันทึกกิจกรรมได้',
    'Only a recorder of the office can record an event.',
  ),
  otherLevel: say(
    'รายงานนี้เป็นของหน่วยงานระดับอื่น',
    'This report is asked of offices of another level.',
  ),
  notAfterEvent: say('รายงานนี้ไม่ได้กำหนดให้ส่งหลังจัดกิจกรรม', 'This report does not follow events.'),
  notActivities: say(
    'รายงานนี้ไม่ได้ติดตามกิจกรรม จึงไม่ถามประเภทหรือสถานที่',
    'This report does not follow activities; it asks for no kind or place.',
  ),
  notLive: say('รายงานนี้เลิกใช้แล้ว', 'This report is no longer asked for.'),
  formNotPublished: say(
    'แบบรายงานนี้ยังไม่ได้เผยแพร่ จึงยังบันทึกกิจกรรมไม่ได้',
    'The form of this report is not published yet.',
  ),
  eventAhead: say(
    'บันทึกได้เฉพาะกิจกรรมที่จัดเสร็จแล้ว วันที่ต้องไม่เกินวันนี้',
    'Only an event that is over can be recorded; the day cannot lie ahead.',
  ),
  outsideSchedule: say(
    'วันที่จัดกิจกรรมอยู่นอกช่วงที่โครงการกำหนดให้รายงาน หากเลื่อนข้ามปีงบประมาณ โปรดยกเลิกแล้วเพิ่มในแผนของปีใหม่',
    'The day lies outside the time in which this programme asks for reports. To hold it in another fiscal year, call it off and plan it anew there.',
  ),
  notYourOffice: say('กิจกรรมนี้เป็นของหน่วยงานอื่น', 'This event belongs to another office.'),
  withdrawnAlready: say('กิจกรรมนี้ถูกถอนแล้ว', 'This event was withdrawn already.'),
  plannedEvent: say(
    'กิจกรรมนี้มาจากแผนกิจกรรม โปรดแจ้งยกเลิกที่หน้าแผนกิจกรรม',
    'This event comes from a plan; call it off on the page of the plan.',
  ),
  reportedAlready: say(
    'รายงานของกิจกรรมนี้มีการดำเนินการแล้ว จึงถอนไม่ได้',
    'The report of this event has been acted on already, so it cannot be withdrawn.',
  ),
} as const;

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What the page of events says. */
export const eventWords = {
  title: say('กิจกรรมที่จัดแล้ว', 'Events held'),
  lead: say(
    'บันทึกกิจกรรมเมื่อจัดเสร็จ ระบบจะกำหนดวันส่งและเพิ่มรายงานในงานที่ต้องทำของหน่วยงาน',
    'Record an event once it is over: its report then stands in the inbox of the office with its due time.',
  ),
  record: say('บันทึกกิจกรรมที่จัดแล้ว', 'Record an event held'),
  requirement: say('รายงานที่ต้องส่ง', 'Report to send'),
  what: say('ชื่อกิจกรรม', 'What was held'),
  whatHelp: say(
    'ชื่อสั้น ๆ ที่บอกได้ว่าเป็นกิจกรรมใด เช่น พัฒนาคลองหน้าหมู่บ้าน',
    'A short name that tells it from others, such as: Cleaning the canal.',
  ),
  endedOn: say('จัดเสร็จวันที่', 'Ended on'),
  heldBy: say('หน่วยงานที่จัด', 'Whose event'),
  heldByHelp: say(
    'เลือกหมู่บ้านหรือตำบลที่บันทึกเองไม่ได้ ท่านบันทึกแทนได้',
    'Choose a village or subdistrict that cannot record itself: you may stand in for it.',
  ),
  own: say('หน่วยงานของท่าน', 'Your own office'),
  officeIn: (office: Sentence, above: Sentence): Sentence =>
    say(`${office.th} · ${above.th}`, `${office.en} · ${above.en}`),
  standIn: (office: Sentence): Sentence =>
    say(
      `ท่านกำลังบันทึกแทน ${office.th} กิจกรรมและรายงานเป็นของหน่วยงานนั้น และระบบเก็บว่าใครเป็นผู้บันทึกแทน`,
      `You record in place of ${office.en}: event and report stay theirs, and it is kept who recorded them.`,
    ),
  recordedFor: (office: Sentence): Sentence =>
    say(`บันทึกแทนโดย ${office.th}`, `recorded in its place by ${office.en}`),
  recordFor: say('บันทึกกิจกรรมแทนหน่วยงานในพื้นที่', 'Record an event for an office below'),
  chooseLead: say(
    'หน่วยงานของท่านไม่มีรายงานหลังจัดกิจกรรม เลือกหน่วยงานที่ท่านจะบันทึกแทนด้านบน',
    'Your own office owes no report after events. Choose above the office for which you record.',
  ),
  save: say('บันทึกและกรอกผล', 'Record it and report the result'),
  dueIn: (count: number): Sentence =>
    count === 0
      ? say('ต้องส่งรายงานภายในวันที่จัดเสร็จ', 'The report is due on the same day.')
      : say(
          `ต้องส่งรายงานภายใน ${count} วันหลังจัดเสร็จ`,
          `The report is due within ${days(count)} of the end.`,
        ),
  saved: (at: Sentence): Sentence =>
    say(
      `บันทึกแล้ว กรอกผลต่อได้ทันที ต้องส่งภายใน ${at.th}`,
      `Recorded. Go on with the result; it is due by ${at.en}.`,
    ),
  list: say('กิจกรรมของหน่วยงาน', 'Events of the office'),
  report: say('รายงาน', 'Report'),
  due: say('กำหนดส่ง', 'Due'),
  status: say('สถานะ', 'Status'),
  action: say('ดำเนินการ', 'Action'),
  withdraw: say('ถอนกิจกรรม', 'Withdraw'),
  withdrawOne: (title: string): Sentence => say(`ถอนกิจกรรม ${title}`, `Withdraw ${title}`),
  withdrawTitle: say('ถอนกิจกรรมที่บันทึกผิด', 'Withdraw an event recorded by mistake'),
  withdrawRule: say(
    'รายงานของกิจกรรมนี้และร่างที่กรอกไว้จะหายไป ประวัติการถอนและเหตุผลจะถูกเก็บไว้',
    'The report of this event and its draft go away; that it was withdrawn, and why, is kept.',
  ),
  reason: say('เหตุผล', 'Reason'),
  keep: say('ไม่ถอน', 'Keep it'),
  withdrawn: (reason: string): Sentence => say(`ถอนแล้ว: ${reason}`, `Withdrawn: ${reason}`),
  withdrawnDone: say('ถอนกิจกรรมแล้ว', 'The event is withdrawn.'),
  missing: say('โปรดกรอกช่องนี้', 'Please fill this in.'),
  none: say('ยังไม่มีกิจกรรมที่บันทึกไว้', 'No event recorded yet'),
  noneLead: say(
    'เมื่อหน่วยงานจัดกิจกรรมเสร็จ ให้บันทึกที่หน้านี้',
    'Once your office has held an event, record it on this page.',
  ),
  nothing: say('ไม่มีรายงานที่ต้องส่งหลังจัดกิจกรรม', 'No report follows events here'),
  nothingLead: say(
    'ยังไม่มีโครงการใดกำหนดให้หน่วยงานของท่านรายงานหลังจัดกิจกรรมแต่ละครั้ง',
    'No programme asks your office for a report after each event.',
  ),
} as const;
