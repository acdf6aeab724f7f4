import { say } from '#kernel/sentence.ts';
import type { TagTitles } from '#server/http/openapi.ts';

/** What each group of calls is called in the description of the API; the key is the first part of the path. */
export const apiTitles: TagTitles = {
  session: say('การเข้าสู่ระบบ', 'Signing in'),
  sessions: say('อุปกรณ์ที่เข้าสู่ระบบอยู่', 'Live sessions'),
  devices: say('โทรศัพท์ที่เข้าสู่ระบบด้วย PIN', 'Phones that sign in by PIN'),
  inbox: say('งานที่ต้องทำ', 'Inbox'),
  reports: say('รายงาน', 'Reports'),
  attachments: say('ภาพและไฟล์แนบ', 'Photos and files'),
  areas: say('พื้นที่การปกครอง', 'Areas'),
  places: say('สถานที่ของพื้นที่', 'Places'),
  offices: say('หน่วยงาน', 'Offices'),
  accounts: say('บัญชีผู้ใช้', 'Accounts'),
  audit: say('บันทึกการใช้งาน', 'Audit'),
  forms: say('แบบรายงาน', 'Forms'),
  portfolio: say('โครงการประจำปี', 'Portfolio of a fiscal year'),
  programmes: say('โครงการ', 'Programmes'),
  requirements: say('รายงานที่ต้องส่ง', 'Requirements'),
  letters: say('หนังสือต้นเรื่อง', 'Source letters'),
  register: say('ทะเบียนหนังสือ', 'Register of letters'),
  letterhead: say('หัวหนังสือ', 'Letterhead'),
  'outgoing-letters': say('หนังสือส่ง', 'Outgoing letters'),
  'received-letters': say('หนังสือเข้า', 'Letters received'),
  'calendar-feeds': say('ปฏิทินของหน่วยงาน', 'Calendars of an office'),
  'days-off': say('วันหยุดราชการ', 'Days off'),
  events: say('กิจกรรมที่จัดแล้ว', 'Events held'),
  completeness: say('ความครบถ้วนของรายงาน', 'Completeness'),
  totals: say('ยอดรวม', 'Totals'),
  compilations: say('การรวบรวม', 'Compiling'),
  exports: say('การส่งออก', 'Exports'),
  notices: say('ข้อความแจ้งเตือน', 'Notices'),
};
