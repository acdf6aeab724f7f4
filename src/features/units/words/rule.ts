import { type Sentence, say } from '#kernel/sentence.ts';
import type { RuleName } from '../model/rule.ts';

/** Why a rule cannot be put in force. */
export const refusals = {
  eachStatusOnce: say(
    'แต่ละสถานะต้องมีเงื่อนไขหนึ่งข้อ',
    'Each status has one condition, no more and no less.',
  ),
  overtaken: say(
    'มีผู้แก้ไขเกณฑ์ไปก่อนแล้ว โปรดดูเกณฑ์ล่าสุดแล้วแก้ไขอีกครั้ง',
    'Somebody has changed the rule meanwhile. Please look at the newest and change that.',
  ),
} as const;

/** What each number is that a condition may name. */
export const ruleNameWords: Readonly<Record<RuleName, Sentence>> = {
  target: say('จำนวนคนตามเป้าหมาย', 'people aimed at'),
  refresherMonths: say('รอบการฝึกทบทวน (เดือน)', 'months until a refresher'),
  courses: say('จำนวนรุ่นของหลักสูตรแรก', 'first courses held'),
  trained: say('ผู้ผ่านหลักสูตรแรก (คน)', 'people trained in first courses'),
  trainedMen: say('ชายที่ผ่านหลักสูตรแรก', 'men among them'),
  trainedWomen: say('หญิงที่ผ่านหลักสูตรแรก', 'women among them'),
  refreshers: say('จำนวนครั้งที่ฝึกทบทวน', 'refresher courses held'),
  orders: say('จำนวนคำสั่งแต่งตั้ง', 'orders given'),
  ordered: say('สมาชิกตามคำสั่งล่าสุด', 'members by the latest order'),
  active: say('สมาชิกที่ปฏิบัติงานได้', 'active members'),
  equipment: say('เครื่องมืออุปกรณ์ทั้งหมด (ชิ้น)', 'pieces of equipment'),
  ready: say('เครื่องมืออุปกรณ์ที่พร้อมใช้ (ชิ้น)', 'pieces ready for use'),
  monthsSinceTraining: say(
    'เดือนเต็มนับจากการฝึกครั้งล่าสุด (ไม่มีค่าหากยังไม่เคยฝึก)',
    'whole months since the last course (missing while there was none)',
  ),
  monthsSinceOrder: say(
    'เดือนเต็มนับจากคำสั่งล่าสุด (ไม่มีค่าหากยังไม่มีคำสั่ง)',
    'whole months since the last order (missing while there is none)',
  ),
};
