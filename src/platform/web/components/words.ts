import { type Sentence, say } from '#kernel/sentence.ts';

/** What the components themselves say, whatever screen they stand on. */
export const componentWords = {
  close: say('ปิด', 'Close'),
  cancel: say('ยกเลิก', 'Cancel'),
  undo: say('เลิกทำ', 'Undo'),
  tryAgain: say('ลองอีกครั้ง', 'Try again'),
  error: say('ข้อผิดพลาด:', 'Error:'),
  somethingWrong: say('ทำรายการไม่สำเร็จ', 'This did not work'),
  loading: say('กำลังโหลด', 'Loading'),
  pending: say('กำลังดำเนินการ', 'Working'),
  optional: say('ไม่บังคับ', 'optional'),
  notifications: say('การแจ้งเตือน', 'Notifications'),
  breadcrumbs: say('ตำแหน่งของหน้านี้', 'Where this page stands'),
  print: say('พิมพ์', 'Print'),
};

/** What fields say about themselves and about what was typed. */
export const fieldWords = {
  yes: say('ใช่', 'Yes'),
  no: say('ไม่ใช่', 'No'),
  choose: say('เลือก', 'Choose'),
  clear: say('ล้าง', 'Clear'),
  lastValue: (value: string): Sentence => say(`ครั้งก่อน ${value}`, `Last time ${value}`),
  notNumber: say('กรอกเป็นตัวเลข', 'Enter a number'),
  notWhole: say('กรอกเป็นจำนวนเต็ม', 'Enter a whole number'),
  tooManyDecimals: (count: number): Sentence =>
    say(`ทศนิยมไม่เกิน ${count} ตำแหน่ง`, `At most ${count} decimals`),
  baht: say('บาท', 'baht'),
  notTime: say('กรอกเวลา เช่น 16.30', 'Enter a time such as 16:30'),
  timeHelp: say('เช่น 16.30', 'For example 16:30'),
  dateHelp: say('เช่น 05/06/2570 หรือ 5 มิ.ย. 70', 'For example 05/06/2570 or 5 Jun 2027'),
  openCalendar: say('เปิดปฏิทิน', 'Open the calendar'),
  calendar: say('ปฏิทิน', 'Calendar'),
  previousMonth: say('เดือนก่อนหน้า', 'Previous month'),
  nextMonth: say('เดือนถัดไป', 'Next month'),
  today: say('วันนี้', 'Today'),
  charactersLeft: (count: number): Sentence =>
    count >= 0
      ? say(`พิมพ์ได้อีก ${count} ตัวอักษร`, `${count} characters left`)
      : say(`เกินมา ${-count} ตัวอักษร`, `${-count} characters too many`),
  errorsTitle: (count: number): Sentence =>
    say(
      `มี ${count} จุดที่ต้องแก้ไข`,
      count === 1 ? 'One thing to put right' : `${count} things to put right`,
    ),
};

/** What tables, lists and charts say. */
export const tableWords = {
  columns: say('เลือกคอลัมน์', 'Columns'),
  rows: (count: number): Sentence =>
    say(`${count} รายการ`, count === 1 ? '1 row' : `${count} rows`),
  more: say('แสดงเพิ่ม', 'Show more'),
  shown: (shown: number, all: number): Sentence =>
    say(`แสดง ${shown} จาก ${all} รายการ`, `${shown} of ${all} shown`),
  asTable: say('แสดงเป็นตาราง', 'Show as a table'),
  asChart: say('แสดงเป็นแผนภูมิ', 'Show as a chart'),
  sortedUp: say('เรียงจากน้อยไปมาก', 'sorted ascending'),
  sortedDown: say('เรียงจากมากไปน้อย', 'sorted descending'),
  label: say('รายการ', 'Item'),
  value: say('จำนวน', 'Value'),
  pages: say('หน้าของรายการ', 'Pages'),
  previous: say('ก่อนหน้า', 'Previous'),
  next: say('ถัดไป', 'Next'),
  page: (page: number, last: number): Sentence =>
    say(`หน้า ${page} จาก ${last}`, `Page ${page} of ${last}`),
};

/** What the save state and the uploads say. */
export const savingWords = {
  saving: say('กำลังบันทึก', 'Saving'),
  saved: (at: string): Sentence => say(`บันทึกแล้ว ${at}`, `Saved ${at}`),
  savedHere: say('บันทึกในเครื่องนี้แล้ว รอส่งเมื่อมีสัญญาณ', 'Saved on this device, waiting for a connection'),
  failed: say('บันทึกไม่สำเร็จ', 'Not saved'),
  unsaved: say('ยังไม่ได้บันทึก', 'Not saved yet'),
  addPhotos: say('เพิ่มภาพถ่าย', 'Add photos'),
  addFiles: say('แนบไฟล์', 'Add files'),
  remove: (name: string): Sentence => say(`นำ ${name} ออก`, `Remove ${name}`),
  sending: say('กำลังส่ง', 'Sending'),
  uploadFailed: say('ส่งไม่สำเร็จ', 'Not sent'),
  count: (count: number, max: number): Sentence =>
    say(`${count} จาก ${max} รายการ`, `${count} of ${max}`),
};

/** What a screen says of answers that this device has from before. */
export const agedWords = {
  asOf: (at: Sentence): Sentence =>
    say(`ข้อมูลในเครื่องนี้ ณ ${at.th}`, `As this device knew it, ${at.en}`),
};
