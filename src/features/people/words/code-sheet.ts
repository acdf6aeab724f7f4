import type { Level } from '#kernel/area.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

/** What stands on a printed sheet of QR codes; in Thai, for it is read by villagers. */
export const sheetWords = {
  title: say('แผ่นรหัส QR เปิดใช้ระบบรายงานอำเภอ', 'QR codes to open Amphoe'),
  fileName: say('แผ่นรหัส QR', 'QR codes'),
  scan: say('ส่องรหัสด้วยกล้องโทรศัพท์ แล้วแตะลิงก์', 'Scan the code and tap the link.'),
  pin: say(
    'ตั้ง PIN 6 หลัก แล้วกด “เปิดใช้เครื่องนี้”',
    'Choose a PIN of six digits and press “Open this phone”.',
  ),
  keep: say(
    'ใช้ได้ครั้งเดียว ห้ามให้ผู้อื่น เปิดแล้วทำลายแผ่นนี้',
    'It works once. Give it to nobody, then destroy this card.',
  ),
} as const;

const SHORT: Partial<Record<Level, Sentence>> = {
  subdistrict: say('ต.', ''),
  district: say('อ.', ''),
  province: say('จ.', ''),
};

/** An area's name as an address has it, such as `ต.หนองเอี่ยน`. */
export const shortArea = (level: Level, name: Sentence): Sentence =>
  say(`${SHORT[level]?.th ?? ''}${name.th}`, name.en);

/** Until when a code may be opened, and where it is typed. */
export const sheetFoot = (until: Sentence, address: string): Sentence =>
  say(
    `ใช้ได้ถึง ${until.th} · หรือพิมพ์รหัสที่ ${address}`,
    `Until ${until.en} · or type the code at ${address}`,
  );
