import { listRegister, registerLetter } from '#features/letters/contract/register.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import type { Stage } from './stage.ts';

/** A letter of the demo: invented, numbered as no office numbers, signed by nobody. */
type DemoLetter = {
  readonly running: string;
  /** How many days ago it was dated; it came the day after. */
  readonly ago: number;
  readonly subject: string;
  readonly urgency: string;
  readonly body: (today: CivilDate) => string;
};

const long = (date: CivilDate): string => thaiDate(date, { style: 'long', digits: 'thai' });

const LETTERS: readonly DemoLetter[] = [
  {
    running: '๙๐๐๑',
    ago: 40,
    subject: 'การรายงานผลการจัดกิจกรรมจิตอาสาระดับอำเภอ',
    urgency: '',
    body: () => '๑. ให้อำเภอรายงานผลการจัดกิจกรรม ภายในวันที่ ๑๐ ของทุกเดือน',
  },
  {
    running: '๙๐๐๗',
    ago: 26,
    subject: 'การสำรวจข้อมูลหมู่บ้านเพื่อเตรียมรับฤดูแล้ง',
    urgency: 'ด่วน',
    body: (today) => `๑. ให้อำเภอรายงานข้อมูลหมู่บ้าน ภายในวันที่ ${long(addDays(today, 20))}`,
  },
  {
    running: '๙๐๑๒',
    ago: 12,
    subject: 'การปกป้องเทิดทูนสถาบันหลักของชาติ ประจำปีงบประมาณใหม่',
    urgency: 'ด่วนที่สุด',
    body: () => '๑. ให้อำเภอรายงานผลการดำเนินงานเชิงปริมาณ ในวันศุกร์ของทุกสัปดาห์',
  },
  {
    running: '๙๐๑๕',
    ago: 3,
    subject: 'การประชุมติดตามผลการดำเนินงานศูนย์ดำรงธรรมอำเภอ',
    urgency: '',
    body: (today) =>
      `๑. ขอเชิญประชุมในวันที่ ${long(addDays(today, 9))} เวลา ๑๐.๐๐ น. ณ ห้องประชุมศาลากลางจังหวัด`,
  },
];

const textOf = (letter: DemoLetter, today: CivilDate): string =>
  [
    letter.urgency,
    `ที่ มท ๙๙๙๙/ว ${letter.running}`,
    'กรมการปกครอง (ข้อมูลสาธิต)\nถนนอัษฎางค์ กทม. ๑๐๒๐๐',
    long(addDays(today, -letter.ago)),
    `เรื่อง ${letter.subject}`,
    'เรียน ผู้ว่าราชการจังหวัดมุกดาหาร',
    'ด้วยกรมการปกครองขอความร่วมมือจังหวัดแจ้งอำเภอดำเนินการ ดังนี้',
    letter.body(today),
    'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป',
    'ขอแสดงความนับถือ',
    '(นายสาธิต ตัวอย่าง)\nรองอธิบดี ปฏิบัติราชการแทน\nอธิบดีกรมการปกครอง',
  ]
    .filter((part) => part !== '')
    .join('\n\n');

// The demo is the same each time it is loaded, its ids too.
const idOf = (index: number): string =>
  `01900000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;

/** Registers the demo's letters at the province, each the day after it was dated. */
export const registerLetters = async (stage: Stage, now: string): Promise<void> => {
  const province = await stage.as('mukdahan');
  if ((await province(listRegister)).reply.letters.length > 0) return;
  const today = bangkokDate(now);
  for (const [index, letter] of LETTERS.entries()) {
    const receivedOn = addDays(today, 1 - letter.ago);
    const body = { text: textOf(letter, today), receivedOn, receivedTime: '09:15' };
    stage.setNow(`${receivedOn}T02:15:00.000Z`);
    const { status } = await province(registerLetter, { params: { id: idOf(index) }, body });
    if (status !== 200) throw new Error(`The demo's letter ${letter.running} was refused.`);
  }
};
