import { Problem } from '#kernel/problem.ts';
import { say } from '#kernel/sentence.ts';

/** The file is neither a readable XLSX nor a readable CSV. */
export const sheetUnreadable = (): Problem =>
  new Problem(
    422,
    'sheet-unreadable',
    say(
      'อ่านไฟล์ตารางไม่ได้ โปรดบันทึกเป็น XLSX หรือ CSV แล้วส่งใหม่',
      'This sheet cannot be read. Save it as XLSX or CSV and send it again.',
    ),
  );

/** The file, its unpacked content, its rows or its columns pass a limit. */
export const sheetTooLarge = (): Problem =>
  new Problem(
    413,
    'sheet-too-large',
    say(
      'ไฟล์ตารางใหญ่เกินกำหนด โปรดแบ่งเป็นหลายไฟล์',
      'This sheet is too large. Divide it into several files.',
    ),
  );
