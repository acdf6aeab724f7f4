import { type Result, refuse } from '#kernel/result.ts';
import { say } from '#kernel/sentence.ts';

const no = (code: string, th: string, en: string): Result<never> => refuse(code, say(th, en));

/** More than 10 MB, or more than may be unpacked from it. */
export const fileTooLarge = no(
  'file-too-large',
  'ไฟล์ใหญ่เกิน 10 MB โปรดส่งเฉพาะตัวหนังสือ',
  'The file is larger than 10 MB; send the letter alone.',
);
export const fileEmpty = no('file-empty', 'ไฟล์ว่างเปล่า', 'The file is empty.');
export const fileKindUnknown = no(
  'file-kind-unknown',
  'อ่านไฟล์ชนิดนี้ไม่ได้ โปรดใช้ข้อความ, .txt, .md, .docx หรือ PDF',
  'Files of this kind cannot be read; use text, .txt, .md, .docx or PDF.',
);
export const oldWord = no(
  'file-old-word',
  'ไฟล์ Word แบบเก่า (.doc) หรือมีรหัสผ่าน โปรดบันทึกเป็น .docx ที่ไม่มีรหัสผ่าน',
  'This is an old Word file (.doc) or one with a password; save it as .docx without one.',
);
export const fileEncrypted = no(
  'file-encrypted',
  'ไฟล์มีรหัสผ่าน โปรดบันทึกใหม่โดยไม่มีรหัสผ่าน',
  'The file has a password; save it again without one.',
);
export const fileBroken = no(
  'file-broken',
  'ไฟล์เสียหาย เปิดอ่านไม่ได้',
  'The file is damaged and cannot be opened.',
);
export const fileAmbiguous = no(
  'file-ambiguous',
  'ไฟล์นี้เป็นไฟล์สองชนิดในไฟล์เดียว จึงไม่รับเพื่อความปลอดภัย',
  'This file is of two kinds at once and is refused for safety.',
);
export const noTextLayer = no(
  'no-text-layer',
  'ไฟล์นี้เป็นภาพสแกน ไม่มีข้อความให้อ่าน โปรดใช้ไฟล์ต้นฉบับหรือวางข้อความแทน',
  'This is a scanned picture without a text layer; use the original file or paste the text.',
);
export const tooManyPages = no(
  'file-too-many-pages',
  'PDF มีมากกว่า 200 หน้า โปรดส่งเฉพาะตัวหนังสือ',
  'The PDF has more than 200 pages; send the letter alone.',
);
export const readingTooLong = no(
  'file-reading-too-long',
  'อ่านไฟล์นี้ไม่เสร็จในเวลาที่กำหนด โปรดบันทึกไฟล์ใหม่เฉพาะตัวหนังสือ หรือวางข้อความแทน',
  'This file takes too long to read; save the letter alone as a new file, or paste its text.',
);
export const readingTooLarge = no(
  'file-too-demanding',
  'อ่านไฟล์นี้ต้องใช้หน่วยความจำมากเกินไป โปรดบันทึกไฟล์ใหม่เฉพาะตัวหนังสือ หรือวางข้อความแทน',
  'This file takes too much memory to read; save the letter alone as a new file, or paste its text.',
);
export const readersBusy = no(
  'file-readers-busy',
  'ขณะนี้มีผู้ส่งไฟล์ให้อ่านพร้อมกันหลายราย โปรดลองอีกครั้งในอีกสักครู่',
  'Many files are being read at this moment; try again in a short while.',
);
