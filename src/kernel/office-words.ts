import type { Role } from './actor.ts';
import type { Level } from './area.ts';
import { type Sentence, say } from './sentence.ts';

/** What each level of the administration is called. */
export const levelWords = {
  department: say('กรม', 'Department'),
  province: say('จังหวัด', 'Province'),
  district: say('อำเภอ', 'District'),
  subdistrict: say('ตำบล', 'Subdistrict'),
  village: say('หมู่บ้าน', 'Village'),
  'local-authority': say('องค์กรปกครองส่วนท้องถิ่น', 'Local authority'),
} as const satisfies Record<Level, Sentence>;

/** What each role of an account is called. */
export const roleWords = {
  recorder: say('ผู้บันทึก', 'Recorder'),
  reviewer: say('ผู้รับรอง', 'Reviewer'),
  compiler: say('ผู้รวบรวม', 'Compiler'),
  administrator: say('ผู้ดูแลระบบ', 'Administrator'),
  viewer: say('ผู้ดูข้อมูล', 'Viewer'),
} as const satisfies Record<Role, Sentence>;
