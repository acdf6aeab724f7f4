import type { Doer } from '../../model/letter.ts';
import { matchesOf } from '../text/ranges.ts';

/** By whom an addressee's title is held: `นายอำเภอ ทุกอำเภอ` is the district. */
const TITLES: readonly (readonly [pattern: RegExp, doer: Doer])[] = [
  [/นายอำเภอ|อำเภอ/, 'district'],
  [/ผู้ว่าราชการจังหวัด|ปลัดจังหวัด|จังหวัด/, 'province'],
  [/นายกเทศมนตรี|นายกองค์การ|องค์กรปกครองส่วนท้องถิ่น|เทศบาล|อบต|อบจ/, 'local-authority'],
  [/ผู้ใหญ่บ้าน|หมู่บ้าน/, 'village'],
  [/กำนัน|ตำบล/, 'subdistrict'],
  [/อธิบดี|ปลัดกระทรวง|กรม|กระทรวง/, 'department'],
];

/** The level of the offices that a letter is addressed to, or null when its title says none. */
export const doerOfAddressee = (to: readonly string[]): Doer | null =>
  TITLES.find(([pattern]) => to.some((one) => pattern.test(one)))?.[1] ?? null;

/** `ให้อำเภอ…` asks the district; `ส่งให้จังหวัด` and `แจ้งให้จังหวัด` hand over to it. */
const ASKED =
  /(?<!ส่ง|แจ้ง|เสนอ|รายงาน|มอบ|ต่อ)(?:ขอ)?ให้(?:ที่ว่าการ)?(?<who>อำเภอ|นายอำเภอ|จังหวัด|ผู้ว่าราชการจังหวัด|กำนัน|ตำบล|ผู้ใหญ่บ้าน|หมู่บ้าน|องค์กรปกครองส่วนท้องถิ่น|เทศบาล)(?!ทราบ| ?เพื่อ)/g;
/** `กรมการปกครองจะสรุปผล…`: the one who will do it says so. */
const PROMISED = /(?<who>กรม|กระทรวง|จังหวัด|อำเภอ)[ก-๎]{0,24}จะ(?!ต้อง)/g;

/** Who is to do what stands at the end of `before`: the last one asked or promising, or null. */
export const doerIn = (before: string): Doer | null => {
  const named = [...matchesOf(ASKED, before), ...matchesOf(PROMISED, before)];
  const last = named.sort((one, other) => other.index - one.index)[0];
  return last ? doerOfAddressee([last.groups?.who ?? '']) : null;
};
