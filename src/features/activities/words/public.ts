import { type Sentence, say } from '#kernel/sentence.ts';

/** What the pages for citizens say. */
export const publicWords = {
  title: say('ปฏิทินกิจกรรมจิตอาสา', 'Calendar of volunteer activities'),
  lead: say('กิจกรรมที่หน่วยงานเชิญประชาชนเข้าร่วม', 'Activities that offices invite everybody to join'),
  nation: say('ทั่วประเทศ', 'The whole country'),
  other: say('English', 'ภาษาไทย'),
  areas: say('พื้นที่', 'Areas'),
  count: (many: number): Sentence =>
    say(`${many} กิจกรรม`, many === 1 ? '1 activity' : `${many} activities`),
  previous: say('เดือนก่อน', 'Month before'),
  next: say('เดือนถัดไป', 'Next month'),
  cut: (many: number): Sentence =>
    say(
      `แสดงเพียง ${many} กิจกรรม เลือกพื้นที่ด้านล่างเพื่อดูทั้งหมด`,
      `Only ${many} activities are shown; choose an area below to see all.`,
    ),
  none: say('เดือนนี้ยังไม่มีกิจกรรมที่เผยแพร่', 'Nothing is published for this month yet.'),
  chooseArea: say('เลือกพื้นที่ด้านล่างเพื่อดูกิจกรรม', 'Choose an area below to see its activities.'),
  calendar: say('เพิ่มในปฏิทินของท่าน (.ics)', 'Add to your calendar (.ics)'),
  areaCalendar: say('รับปฏิทินของพื้นที่นี้ (.ics)', 'Calendar of this area (.ics)'),
  mapOne: say('ที่ตั้ง', 'Where it is'),
  openPhone: say('เปิดในแอปแผนที่', 'Open in the map app'),
  openWeb: say('ดูแผนที่บนเว็บ', 'Map on the web'),
  when: say('วันเวลา', 'When'),
  where: say('สถานที่', 'Where'),
  who: say('จัดโดย', 'Held by'),
  joins: say('ร่วมกับ', 'Together with'),
  type: say('ประเภท', 'Type'),
  bring: say('สิ่งที่ควรเตรียม', 'Please bring'),
  calledOff: say('ยกเลิกแล้ว', 'Called off'),
  postponedFrom: (day: Sentence): Sentence => say(`เลื่อนจาก ${day.th}`, `Postponed from ${day.en}`),
  timeWas: (when: Sentence): Sentence =>
    say(`เปลี่ยนวันเวลา เดิม${when.th}`, `Moved; it was to be held on ${when.en}`),
  placeWaits: (office: Sentence): Sentence =>
    say(
      `กำลังเปลี่ยนสถานที่ โปรดสอบถาม ${office.th} ก่อนเดินทาง`,
      `The place is being changed. Please ask ${office.en} before you set out.`,
    ),
  reason: (reason: string): Sentence => say(`เหตุผล: ${reason}`, `Reason: ${reason}`),
  coming: (many: number): Sentence =>
    many === 0
      ? say('ยังไม่มีผู้แจ้งว่าจะมา', 'Nobody has said yet that they will come')
      : say(
          `มีผู้แจ้งว่าจะมา ${many} คน`,
          many === 1 ? '1 person will come' : `${many} people will come`,
        ),
  come: say('ฉันจะมา', 'I will come'),
  comeNote: say(
    'นับจำนวนเท่านั้น ไม่เก็บชื่อ หมายเลข หรือที่อยู่ของท่าน',
    'Only a number is counted: no name, number or address is kept.',
  ),
  thanks: say('ขอบคุณ นับท่านแล้ว', 'Thank you, you are counted'),
  takeBack: say('ยกเลิก ฉันไม่มาแล้ว', 'Take it back: I will not come'),
  takeBackNote: say(
    'ยกเลิกได้จากหน้านี้เท่านั้น เพราะระบบไม่รู้ว่าท่านเป็นใคร',
    'It can be taken back on this page alone, since nobody knows who you are.',
  ),
  takenBack: say('ยกเลิกแล้ว', 'Taken back'),
  back: say('กลับไปหน้ากิจกรรม', 'Back to the activity'),
  over: say('กิจกรรมนี้ผ่านไปแล้ว', 'This activity is over'),
  gone: say('ไม่พบหน้านี้', 'Nothing is here'),
  goneText: say(
    'กิจกรรมนี้อาจถูกถอนการเผยแพร่ หรือที่อยู่ไม่ถูกต้อง',
    'The activity may no longer be shown, or the address is wrong.',
  ),
  tooOften: say('มีการเปิดหน้านี้บ่อยเกินไป โปรดรอหนึ่งนาที', 'Opened too often. Please wait a minute.'),
  ics: (area: Sentence): Sentence =>
    say(`กิจกรรมจิตอาสา ${area.th}`, `Volunteer activities, ${area.en}`),
} as const;
