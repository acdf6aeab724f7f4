import type { Level } from '#kernel/area.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { AreaChange } from '../model.ts';

/** The word before an area's name, by its level. */
const prefixes: Partial<Record<Level, Sentence>> = {
  province: say('จังหวัด', 'Province'),
  district: say('อำเภอ', 'District'),
  subdistrict: say('ตำบล', 'Subdistrict'),
  village: say('บ้าน', 'Village'),
};

const bangkokPrefixes: typeof prefixes = {
  district: say('เขต', 'District'),
  subdistrict: say('แขวง', 'Subdistrict'),
};

type Named = { readonly code: string; readonly level: Level; readonly name: Sentence };

/** An area’s name with the word for its level, such as อำเภอคำชะอี; Bangkok has words of its own. */
export const areaTitle = ({ code, level, name }: Named): Sentence => {
  const prefix = (code.startsWith('10') ? bangkokPrefixes : prefixes)[level];
  if (!prefix || name.th.startsWith(prefix.th)) return name;
  return say(`${prefix.th}${name.th}`, `${name.en} ${prefix.en}`);
};

/** What the page on which areas change says. */
export const changeWords = {
  directory: say('พื้นที่และบุคลากร', 'Areas and people'),
  title: say('เปลี่ยนแปลงพื้นที่', 'Change areas'),
  lead: say(
    'เปลี่ยนชื่อ ย้ายสังกัด แยก หรือรวมพื้นที่ตั้งแต่วันที่กำหนด รายงานก่อนวันนั้นยังอยู่กับพื้นที่เดิม',
    'Rename, move, split or merge areas from a day on. Reports from before that day stay with the area as it was.',
  ),
  kind: say('การเปลี่ยนแปลง', 'Kind of change'),
  area: say('พื้นที่ที่จะเปลี่ยนแปลง', 'The area to change'),
  target: say('พื้นที่ปลายทาง', 'The other area'),
  search: say('พิมพ์ชื่อพื้นที่', 'Type the area’s name'),
  choose: say('เลือกพื้นที่', 'Choose an area'),
  other: say('เลือกพื้นที่อื่น', 'Choose another area'),
  none: say('ไม่พบพื้นที่ชื่อนี้', 'No area has this name.'),
  from: say('เริ่มใช้ตั้งแต่วันที่', 'Valid from'),
  nameTh: say('ชื่อใหม่ภาษาไทย', 'New name in Thai'),
  nameEn: say('ชื่อใหม่ภาษาอังกฤษ', 'New name in English'),
  code: say('รหัสพื้นที่ใหม่', 'Code of the new area'),
  codeHelp: say(
    'จังหวัด 2 หลัก อำเภอ 4 หลัก ตำบล 6 หลัก หมู่บ้าน 8 หลัก',
    'Two digits for a province, four for a district, six for a subdistrict, eight for a village.',
  ),
  children: say('พื้นที่ที่ย้ายไปอยู่กับพื้นที่ใหม่', 'Areas that go to the new one'),
  noChildren: say('พื้นที่นี้ไม่มีพื้นที่ในสังกัดให้แยก', 'No areas lie below it, so it cannot be split.'),
  preview: say('ดูผลการเปลี่ยนแปลง', 'See what happens'),
  previewTitle: say('ผลการเปลี่ยนแปลง', 'What happens'),
  confirm: say('ยืนยันการเปลี่ยนแปลง', 'Confirm the change'),
  cannotUndo: say('การเปลี่ยนแปลงนี้เรียกคืนเองไม่ได้', 'This cannot be taken back.'),
  done: say('บันทึกการเปลี่ยนแปลงพื้นที่แล้ว', 'The change of areas was saved.'),
  missing: say('กรอกข้อมูลนี้', 'This is needed.'),
  pastStays: say(
    'รายงาน ยอดรวม และเอกสารก่อนวันดังกล่าวไม่เปลี่ยนแปลง',
    'Reports, totals and documents from before that day do not change.',
  ),
  areas: say('พื้นที่', 'Areas'),
  offices: say('หน่วยงาน', 'Offices'),
} as const;

/** The kinds of change and what each does. */
export const kindWords: Record<
  AreaChange['kind'],
  { readonly name: Sentence; readonly hint: Sentence }
> = {
  rename: {
    name: say('เปลี่ยนชื่อ', 'Rename'),
    hint: say('พื้นที่เดิม ชื่อใหม่', 'The same area with a new name.'),
  },
  move: {
    name: say('ย้ายสังกัด', 'Move'),
    hint: say('พื้นที่ไปขึ้นกับพื้นที่อื่นที่สูงกว่า', 'The area comes to belong to another one above it.'),
  },
  merge: {
    name: say('รวม', 'Merge'),
    hint: say('ยุบพื้นที่หนึ่งรวมเข้ากับอีกพื้นที่ในระดับเดียวกัน', 'One area ends and joins another of its level.'),
  },
  split: {
    name: say('แยก', 'Split'),
    hint: say('ตั้งพื้นที่ใหม่จากบางส่วนของพื้นที่เดิม', 'A part of an area becomes a new one.'),
  },
};

/** What each kind of change will do, one sentence a consequence. */
export const consequences = {
  renamed: (old: Sentence, next: Sentence, day: Sentence): Sentence =>
    say(
      `${old.th} ใช้ชื่อ “${next.th}” ตั้งแต่วันที่ ${day.th}`,
      `${old.en} is called “${next.en}” from ${day.en}.`,
    ),
  moved: (area: Sentence, to: Sentence, day: Sentence): Sentence =>
    say(
      `${area.th} ขึ้นกับ${to.th} ตั้งแต่วันที่ ${day.th}`,
      `${area.en} belongs to ${to.en} from ${day.en}.`,
    ),
  ended: (area: Sentence, day: Sentence): Sentence =>
    say(
      `${area.th} สิ้นสุดลงตั้งแต่วันที่ ${day.th}`,
      `${area.en} ends; it is no longer in the tree from ${day.en}.`,
    ),
  made: (area: Sentence, day: Sentence): Sentence =>
    say(
      `ตั้ง${area.th} พร้อมหน่วยงาน ตั้งแต่วันที่ ${day.th}`,
      `${area.en} is made, with an office, from ${day.en}.`,
    ),
  children: (count: number, to: Sentence): Sentence =>
    say(`พื้นที่ในสังกัด ${count} แห่งย้ายไปขึ้นกับ${to.th}`, `${count} areas below go to ${to.en}.`),
};
