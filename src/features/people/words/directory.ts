import type { Role } from '#kernel/actor.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

/** What the pages of areas and offices say. */
export const directoryWords = {
  title: say('พื้นที่และบุคลากร', 'Areas and people'),
  search: say('ค้นหาพื้นที่หรือหน่วยงาน', 'Search areas and offices'),
  searchHelp: say(
    'พิมพ์บางส่วนของชื่อ ทั้งภาษาไทยหรืออังกฤษ',
    'Type a part of the name, in Thai or English.',
  ),
  found: say('ผลการค้นหา', 'Found'),
  nothingFound: say('ไม่พบพื้นที่หรือหน่วยงานที่ตรงกับคำค้น', 'No area or office matches these words.'),
  offices: say('หน่วยงานของพื้นที่นี้', 'Offices of this area'),
  noOffices: say('พื้นที่นี้ยังไม่มีหน่วยงาน', 'This area has no office yet.'),
  below: say('พื้นที่ในสังกัด', 'Areas below'),
  noneBelow: say('ไม่มีพื้นที่ในสังกัด', 'No areas lie below this one.'),
  area: say('พื้นที่', 'Area'),
  code: say('รหัส', 'Code'),
  office: say('หน่วยงาน', 'Office'),
  areasBelow: say('พื้นที่ในสังกัด', 'Areas below'),
  level: say('ระดับ', 'Level'),
  letterCode: say('เลขที่หนังสือ', 'Letter code'),
  letterCodeHelp: say(
    'ข้อความที่ขึ้นต้นเลขที่หนังสือ เช่น มห 0018',
    'How its letters are numbered, such as มห 0018.',
  ),
  noLetterCode: say('ยังไม่ได้ระบุ', 'Not given'),
  state: say('สถานะ', 'Status'),
  active: say('ใช้งาน', 'Active'),
  closed: say('ปิดใช้งาน', 'Deactivated'),
  nameTh: say('ชื่อภาษาไทย', 'Name in Thai'),
  nameEn: say('ชื่อภาษาอังกฤษ', 'Name in English'),
  edit: say('แก้ไข', 'Edit'),
  editOffice: say('แก้ไขหน่วยงาน', 'Edit the office'),
  addOffice: say('เพิ่มหน่วยงาน', 'Add an office'),
  save: say('บันทึก', 'Save'),
  officeSaved: say('บันทึกหน่วยงานแล้ว', 'The office was saved.'),
  deactivate: say('ปิดใช้งาน', 'Deactivate'),
  activate: say('เปิดใช้งาน', 'Activate'),
  officeClosed: say('ปิดใช้งานหน่วยงานแล้ว', 'The office was deactivated.'),
  officeOpened: say('เปิดใช้งานหน่วยงานแล้ว', 'The office was activated.'),
  imports: say('นำเข้าจากไฟล์', 'Import a file'),
  changes: say('เปลี่ยนแปลงพื้นที่', 'Change areas'),
  accountsHere: say('บัญชีในหน่วยงานนี้', 'Accounts at this office'),
} as const;

/** What each role may do, beneath its name. */
export const roleHints: Record<Role, Sentence> = {
  recorder: say('กรอกและส่งรายงานของหน่วยงาน', 'Fills in and sends the office’s reports.'),
  reviewer: say('รับรองหรือตีกลับรายงาน', 'Accepts reports or sends them back.'),
  compiler: say('รวบรวมรายงานในสังกัดและส่งต่อ', 'Compiles the reports from below and sends them on.'),
  administrator: say('จัดการบัญชีและหน่วยงานในสังกัด', 'Manages the accounts and offices below.'),
  viewer: say('ดูข้อมูลได้อย่างเดียว', 'Reads only.'),
};
