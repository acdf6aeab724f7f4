import { type Sentence, say } from '#kernel/sentence.ts';

/** What imports of figures say to whoever sends a sheet. */
export const words = {
  template: say(
    'แบบฟอร์มสำหรับกรอกตัวเลข',
    'The sheet to fill in: a row for each report the caller may write',
  ),
  upload: say('ส่งไฟล์ตัวเลขให้ตรวจ', 'Send a sheet of figures to be checked; nothing is changed yet'),
  list: say('รายการนำเข้าของท่าน', 'The caller’s imports, newest first'),
  get: say('การนำเข้าหนึ่งรายการ', 'One import: how far it is, what was found, what became of it'),
  start: say('นำเข้าตามที่ตรวจแล้ว', 'Import what was checked, as drafts or sent at once'),
  cancel: say('ยกเลิกการนำเข้า', 'Cancel an import'),
  errorSheet: say('ไฟล์แจ้งข้อผิดพลาด', 'The person’s own sheet with what is wrong beside each row'),
  receipts: say('ผลการนำเข้าและเลขที่รับ', 'Rows of an import and their receipts'),
  areaCode: say('รหัสพื้นที่', 'Area code'),
  office: say('หน่วยงาน', 'Office'),
  periodId: say('รหัสงวด', 'Period id'),
  period: say('งวด', 'Period'),
  errors: say('ข้อผิดพลาด', 'What is wrong'),
  row: say('แถว', 'Row'),
  became: say('ผล', 'Outcome'),
  receiptNo: say('เลขที่รับ', 'Receipt'),
  reason: say('เหตุผล', 'Reason'),
  leftOut: (names: readonly Sentence[]): Sentence => {
    const [th, en] = [names.map((one) => one.th).join(', '), names.map((one) => one.en).join(', ')];
    return names.length === 0
      ? say('แถวที่ไม่มีตัวเลขเลยจะไม่ถูกเปลี่ยนแปลง', 'A row without any figure is left as it is.')
      : say(
          `ช่องต่อไปนี้ไม่นำเข้าจากไฟล์ โปรดกรอกบนหน้าจอ: ${th} · แถวที่ไม่มีตัวเลขเลยจะไม่ถูกเปลี่ยนแปลง`,
          `Not taken from this file, fill it in on the screen: ${en}. A row without any figure is left as it is.`,
        );
  },
  notADate: say(
    'อ่านวันที่ไม่ได้ โปรดพิมพ์เช่น 5/6/2570 หรือ 5 มิ.ย. 70',
    'This date could not be read. Type it like 5/6/2570 or 5 Jun 2027.',
  ),
  notYesNo: say('โปรดพิมพ์ ใช่ หรือ ไม่ใช่', 'Type yes or no.'),
  notAnOption: say('ไม่ตรงกับตัวเลือกของแบบรายงาน', 'This is none of the form’s options.'),
  notInThisForm: say(
    'แบบรายงานของงวดนี้ไม่มีช่องนี้ โปรดเว้นว่าง',
    'The form of this period does not have this field; leave it blank.',
  ),
  ofField: (title: Sentence, { th, en }: Sentence): Sentence =>
    say(`${title.th}: ${th}`, `${title.en}: ${en}`),
  keyMissing: say(
    'แถวนี้ไม่มีรหัสพื้นที่หรือรหัสงวด (ช่องที่ผสานไว้มีค่าเฉพาะช่องแรก)',
    'This row has no area code or period id (a merged cell counts for its first row only).',
  ),
  noSuchReport: say(
    'ไม่มีรายงานของพื้นที่และงวดนี้ในเขตของท่าน',
    'There is no report of this area and period within your area.',
  ),
  severalOffices: say(
    'พื้นที่นี้มีหลายหน่วยงาน โปรดใส่ชื่อหน่วยงานให้ตรง',
    'This area has several offices; give the office’s exact name.',
  ),
  twice: (row: number): Sentence =>
    say(`รายงานนี้อยู่ที่แถว ${row} แล้ว`, `This report stands in row ${row} already.`),
  changedSince: say(
    'ร่างรายงานนี้ถูกแก้ไขหลังจากตรวจไฟล์ โปรดส่งไฟล์มาตรวจอีกครั้ง',
    'This draft was changed after the file was checked; send the file again.',
  ),
  alreadySent: say('ส่งแล้วด้วยตัวเลขชุดนี้', 'Sent already with these figures.'),
  noHead: say(
    'ไม่พบแถวรหัสคอลัมน์ของแบบฟอร์ม โปรดใช้ไฟล์ที่ดาวน์โหลดจากหน้านี้',
    'The row with the keys of the columns was not found; use the sheet downloaded from this page.',
  ),
  unknownColumn: (address: string, key: string): Sentence =>
    say(
      `แบบรายงานไม่มีคอลัมน์ “${key}” (ช่อง ${address})`,
      `The form has no column “${key}” (cell ${address}).`,
    ),
  columnTwice: (address: string, key: string): Sentence =>
    say(
      `คอลัมน์ “${key}” ซ้ำ (ช่อง ${address})`,
      `The column “${key}” is there twice (cell ${address}).`,
    ),
  columnWithoutKey: (address: string): Sentence =>
    say(
      `คอลัมน์นี้มีชื่อแต่ไม่มีรหัสคอลัมน์ (ช่อง ${address}) โปรดเลิกผสานเซลล์ในแถวรหัส แล้วใส่รหัสตามไฟล์ที่ดาวน์โหลด ถ้าเป็นคอลัมน์ของท่านเองให้ใส่ not-imported`,
      `This column has a title but no key (cell ${address}). Split the merged cells of the row of keys and put back the key of the downloaded sheet; a column of your own takes the key not-imported.`,
    ),
  noFigures: say(
    'แบบรายงานนี้ไม่มีช่องที่นำเข้าจากไฟล์ได้',
    'This form has no field that can be taken from a file.',
  ),
  compiled: say(
    'รายงานที่รวบรวมจากรายงานอื่นนำเข้าจากไฟล์ไม่ได้',
    'A report that is compiled from others is not imported from a file.',
  ),
  fileEmpty: say('ไม่ได้รับข้อมูลของไฟล์', 'No bytes of the file arrived.'),
  notChecked: say(
    'การนำเข้านี้ยังตรวจไม่เสร็จ หรือดำเนินการไปแล้ว',
    'This import is still being checked, or has been carried out.',
  ),
  notAllPass: say(
    'มีแถวที่ไม่ผ่าน จึงนำเข้าทั้งไฟล์ไม่ได้ โปรดแก้ไขหรือเลือกนำเข้าเฉพาะแถวที่ผ่าน',
    'Some rows do not pass, so the whole file cannot be imported. Correct them, or import only the rows that pass.',
  ),
  nothingToDo: say('ไฟล์นี้ไม่มีอะไรให้นำเข้า', 'There is nothing to import in this file.'),
  ended: say('การนำเข้านี้สิ้นสุดแล้ว', 'This import has ended.'),
  tooMany: say(
    'ท่านมีการนำเข้าที่ยังไม่เสร็จ โปรดรอให้เสร็จก่อน',
    'You have imports that are not finished; wait for them first.',
  ),
  noErrorSheet: say('การนำเข้านี้ไม่มีข้อผิดพลาด', 'There is nothing wrong with this import.'),
  failed: say(
    'นำเข้าไม่สำเร็จ ไม่มีรายงานใดเสียหาย โปรดลองอีกครั้ง',
    'The import failed; no report is harmed. Try again.',
  ),
  noLonger: say('บัญชีนี้ไม่มีสิทธินำเข้าแล้ว', 'This account may no longer import.'),
} as const;

/** What became of a row, in a word. */
export const outcomeWords = {
  sent: say('ส่งแล้ว', 'Sent'),
  drafted: say('บันทึกร่างแล้ว', 'Kept as a draft'),
  unchanged: say('ไม่เปลี่ยนแปลง', 'Unchanged'),
  refused: say('ไม่ผ่าน', 'Refused'),
} as const;
