import type { CivilDate } from '#kernel/civil-date.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';

export const words = {
  notYourOffice: say('รายงานนี้เป็นของหน่วยงานอื่น', 'This report belongs to another office.'),
  needsRecorder: say(
    'เฉพาะผู้บันทึกของหน่วยงานเท่านั้นที่บันทึกรายงานได้',
    'Only a recorder of the office can write the report.',
  ),
  notOpenForRecording: say(
    'รายงานนี้ส่งแล้วหรือยุติแล้ว จึงแก้ไขไม่ได้',
    'This report has been sent or is finished and cannot be changed.',
  ),
  tooEarly: say('ยังไม่ถึงงวดของรายงานนี้', 'The period of this report has not begun.'),
  hardClosed: say(
    'ปิดรับรายงานงวดนี้แล้ว โปรดติดต่อหน่วยงานที่กำกับดูแลเพื่อขอขยายเวลา',
    'This period is closed. Ask the supervising office for more time.',
  ),
  notInReview: say('รายงานนี้ไม่ได้อยู่ระหว่างการตรวจ', 'This report is not in review.'),
  notYourTurn: say('ขณะนี้ยังไม่ถึงขั้นตอนของท่าน', 'It is not your turn to review this report.'),
  notSupervisor: say(
    'เฉพาะหน่วยงานที่กำกับดูแลเท่านั้นที่ทำรายการนี้ได้',
    'Only a supervising office can do this.',
  ),
  stateForbids: say(
    'สถานะของรายงานในขณะนี้ทำรายการนี้ไม่ได้',
    'The report’s present state does not allow this.',
  ),
  nilNotAllowed: say(
    'รายงานนี้ต้องมีผลการดำเนินงาน จะรายงานว่าไม่มีผลไม่ได้',
    'This report must have results; nil is not allowed.',
  ),
  changedMeanwhile: say(
    'รายงานถูกเปลี่ยนแปลงโดยผู้อื่นในระหว่างนี้ โปรดเปิดดูฉบับล่าสุด',
    'Somebody else changed the report meanwhile. Open the latest version.',
  ),
  wrongVersion: say(
    'แบบรายงานถูกปรับปรุงแล้ว ข้อมูลที่กรอกยังอยู่ โปรดตรวจแล้วส่งอีกครั้ง',
    'The form has a newer version. Your answers are kept; check them and send again.',
  ),
  checksFailed: say(
    'รายงานยังไม่ครบถ้วน โปรดตรวจช่องที่แจ้ง',
    'The report is not complete yet; please check the fields named.',
  ),
  photoMissing: say(
    'ภาพนี้ยังส่งไม่ถึงระบบ โปรดแนบอีกครั้ง',
    'This photo has not arrived; please attach it again.',
  ),
  dailyQuota: say(
    'วันนี้หน่วยงานส่งภาพและไฟล์ครบจำนวนที่กำหนดแล้ว โปรดแนบใหม่ในวันพรุ่งนี้หรือแจ้งผู้ดูแลระบบ',
    'Your office has sent as many photos and files as it may today. Attach it tomorrow, or tell your administrator.',
  ),
  fileEmpty: say('ไม่ได้รับข้อมูลของไฟล์', 'No bytes of the file arrived.'),
  uploadId: say('ไฟล์ที่ส่งต้องมีรหัสของไฟล์', 'A file sent in pieces needs its id (a UUID).'),
  fileType: say(
    'รับเฉพาะไฟล์ PDF, Word (.docx), Excel (.xlsx), CSV, JPG และ PNG',
    'Only PDF, Word (.docx), Excel (.xlsx), CSV, JPG and PNG files are taken.',
  ),
  chainInUse: (earliestOn: CivilDate): Sentence => {
    const on = dateSentence(earliestOn);
    return say(
      `มีรายงานที่ส่งตามลำดับการตรวจเดิมแล้ว ลำดับใหม่ใช้ได้กับงวดที่เริ่มตั้งแต่ ${on.th} เป็นต้นไป`,
      `Reports have been sent through the present review already. A new one can hold for periods that open on ${on.en} or later.`,
    );
  },
  draftChanged: say(
    'ร่างนี้ถูกแก้ไขจากหน้าจอหรือผู้ใช้อื่นแล้ว',
    'This draft was changed in another window or by somebody else.',
  ),
  extensionNotLater: say(
    'กำหนดใหม่ต้องช้ากว่ากำหนดเดิมและยังไม่ผ่านไป',
    'The new due time must be later than the old one and still ahead.',
  ),
} as const;
