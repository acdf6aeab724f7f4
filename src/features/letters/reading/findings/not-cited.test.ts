import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../../tests/support/letters/sample-letter.ts';
import { readLetter } from '../read-letter.ts';

const notCited = (enclosures: string, body: string): number[] =>
  (readLetter(sampleLetter({ enclosures: `สิ่งที่ส่งมาด้วย ${enclosures}`, body }))?.findings ?? [])
    .filter(({ code }) => code === 'enclosure-not-cited')
    .map(({ span }) => span[0]);

const LIST = 'รายชื่อผู้ประสานงานหมู่บ้าน จำนวน ๑ แผ่น';

describe('an enclosure', () => {
  it.each([
    ['its name', 'แผนปฏิบัติการป้องกันไฟป่า จำนวน ๑ ชุด', 'ให้ถือปฏิบัติตามแผนปฏิบัติการป้องกันไฟป่าโดยเคร่งครัด'],
    ['the beginning of its name', 'แบบสำรวจความพึงพอใจ จำนวน ๑ ฉบับ', 'ขอให้ตอบแบบสำรวจภายในกำหนด'],
    [
      'its number',
      'สำเนาหนังสือกรม ที่ มท ๐๓๐๗/ว ๕๕๕ จำนวน ๑ ชุด',
      'ให้ถือปฏิบัติตามหนังสือกรม ที่ มท ๐๓๐๗/ว ๕๕๕',
    ],
    [
      'its place in the list',
      `๑. กำหนดการ จำนวน ๑ แผ่น\n๒. ${LIST}`,
      'รายละเอียดตามสิ่งที่ส่งมาด้วย ๑ - ๒',
    ],
    [
      'what is attached in general',
      `๑. กำหนดการ จำนวน ๑ แผ่น\n๒. ${LIST}`,
      'รายละเอียดตามเอกสารที่แนบ',
    ],
    [
      'all that is attached',
      '๑. แบบสำรวจ จำนวน ๑ แผ่น\n๒. คู่มือ จำนวน ๑ เล่ม',
      'ดำเนินการตามแบบและคู่มือที่แนบมาพร้อมนี้',
    ],
    ['the enclosures without a number', LIST, 'รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย'],
  ])('is cited by %s', (_name, enclosures, body) => {
    expect(notCited(enclosures, body)).toEqual([]);
  });

  it.each([
    [
      'pieces of its words alone',
      LIST,
      'รายละเอียดของงานในพื้นที่ให้สอบถามที่หน่วยงาน และบันทึกรายงานลงในระบบ',
    ],
    [
      'what is attached by another name',
      `๑. กำหนดการ จำนวน ๑ แผ่น\n๒. ${LIST}`,
      'ดำเนินการตามกำหนดการที่แนบมาพร้อมนี้',
    ],
    [
      'the details of another',
      `๑. กำหนดการ จำนวน ๑ แผ่น\n๒. ${LIST}`,
      'รายละเอียดปรากฏตามกำหนดการที่แนบมาพร้อมนี้',
    ],
    ['the number of another', `๑. กำหนดการ จำนวน ๑ แผ่น\n๒. ${LIST}`, 'ดำเนินการตามสิ่งที่ส่งมาด้วย ๑'],
  ])('is not cited by %s', (_name, enclosures, body) => {
    expect(notCited(enclosures, body)).toHaveLength(1);
  });
});
