import fc from 'fast-check';
import { addDays, type CivilDate, weekdayOf } from '#kernel/civil-date.ts';
import { WEEKDAYS } from '../model/letter.ts';
import { provinces } from '../reading/provinces.ts';
import type { LetterPlan, PlannedDeadline, PlannedReference } from './letter-plan.ts';

const SATURDAY = 6;
const DAYS_OF_A_WEEK = 7;

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });

const date: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 7000 })
  .map((days) => addDays('2015-01-01', days));

/** The day itself, or the Monday after a weekend. */
const workingDay = (day: CivilDate): CivilDate =>
  weekdayOf(day) < SATURDAY ? day : addDays(day, DAYS_OF_A_WEEK + 1 - weekdayOf(day));

const after = (from: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 3, max: 300 }).map((days) => workingDay(addDays(from, days)));

const before = (from: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 1, max: 900 }).map((days) => addDays(from, -days));

const running = fc.integer({ min: 1, max: 99_999 }).map(String);

const time = fc
  .tuple(fc.integer({ min: 8, max: 16 }), fc.constantFrom('00', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const deadline = (from: CivilDate): fc.Arbitrary<PlannedDeadline> =>
  fc.oneof(
    after(from).map((on) => ({ kind: 'once' as const, date: on })),
    fc.integer({ min: 1, max: 5 }).map((number) => ({
      kind: 'weekly' as const,
      number,
      weekday: WEEKDAYS[number - 1] ?? 'MON',
    })),
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.option(after(from))).map(([day, first]) => ({
      kind: 'monthly' as const,
      day: first === null ? day : Number(first.slice(8)),
      first,
    })),
    fc.constant({ kind: 'after-event' as const }),
    fc
      .tuple(after(from), time)
      .map(([on, at]) => ({ kind: 'meeting' as const, date: on, time: at })),
  );

const reference = (
  province: string,
  code: string,
  from: CivilDate,
): fc.Arbitrary<PlannedReference> =>
  fc.record({
    from: fc.constant(`จังหวัด${province}`),
    urgency: fc.option(fc.constantFrom('urgent', 'very-urgent', 'most-urgent')),
    number: fc.record({
      office: fc.constantFrom(`${code} 0018.1`, `${code} 0018`, `${code} 0023.3`),
      circular: fc.boolean(),
      running,
    }),
    date: before(from),
  });

const ENCLOSURES = ['แบบสำรวจข้อมูลหมู่บ้าน', 'คู่มือการลงทะเบียน', 'ตารางเปรียบเทียบอัตรากำลัง'];
const UNITS = ['ฉบับ', 'ชุด', 'แผ่น', 'เล่ม'];

const enclosures = fc.subarray(ENCLOSURES, { maxLength: 3 }).chain((titles) =>
  fc.tuple(
    ...titles.map((title) =>
      fc.record({
        title: fc.constant(title),
        copies: fc.record({
          count: fc.integer({ min: 1, max: 120 }),
          unit: fc.constantFrom(...UNITS),
        }),
      }),
    ),
  ),
);

const SUBJECTS = [
  'แนวทางการขับเคลื่อนโครงการสำคัญของกรมการปกครอง ประจำปีงบประมาณ พ.ศ. 2565',
  'การขับเคลื่อน “10 Flagships to DOPA All Smart 2022”',
  'การประเมินอำเภอคุณธรรม “ต้นแบบ”',
  'ขอเชิญประชุมชี้แจง',
];

const signer = (province: string): fc.Arbitrary<LetterPlan['signer']> =>
  fc.constantFrom<LetterPlan['signer'][]>(
    {
      name: 'นายสมมติ ตัวอย่าง',
      position: ['ปลัดจังหวัด'],
      onBehalfOf: { as: 'ปฏิบัติราชการแทน', office: `ผู้ว่าราชการจังหวัด${province}` },
    },
    {
      name: 'นางสาวตัวอย่าง สมมติ',
      position: [`ผู้ว่าราชการจังหวัด${province}`],
      onBehalfOf: null,
    },
  );

const SUBSCRIBER_DIGITS = 9;

/** `0 4261 1817`, as offices write it. */
const phone = (area: string): fc.Arbitrary<string> =>
  digits(SUBSCRIBER_DIGITS - area.length).map((rest) =>
    `${area}${rest}`.replace(/^0(\d{4})(\d{4})$/, '0 $1 $2'),
  );

const amount = fc.integer({ min: 1, max: 99_999_999 }).map((baht) => `${baht}.00`);

const ofProvince = (
  { name, letterCode, phoneArea, postcodes }: (typeof provinces)[number],
  on: CivilDate,
): fc.Arbitrary<LetterPlan> => {
  const code = letterCode ?? '';
  const province = name.th;
  return fc.record({
    kind: fc.constantFrom('external', 'external', 'memo', 'stamped'),
    urgency: fc.option(fc.constantFrom('urgent', 'very-urgent', 'most-urgent')),
    secrecy: fc.option(fc.constantFrom('confidential', 'secret', 'top-secret'), { freq: 5 }),
    province: fc.constant(province),
    number: fc.record({
      office: fc.constantFrom(`${code} 0018.1`, `${code} 0018`),
      circular: fc.boolean(),
      running,
    }),
    postcode: digits(3).map((rest) => `${postcodes[0]}${rest}`),
    street: fc.constantFrom('ถนนตัวอย่าง', 'ถนนสมมติ ตำบลในเมือง'),
    date: fc.constant(on),
    subject: fc.constantFrom(...SUBJECTS),
    references: fc.uniqueArray(reference(province, code, on), {
      maxLength: 3,
      selector: ({ number }) => number.running,
    }),
    enclosures,
    deadlines: fc.uniqueArray(deadline(on), { maxLength: 4, selector: ({ kind }) => kind }),
    amounts: fc.uniqueArray(amount, { maxLength: 2 }),
    signer: signer(province),
    owner: fc.constantFrom(['ที่ทำการปกครองจังหวัด', 'กลุ่มงานปกครอง'], ['ที่ทำการปกครองจังหวัด']),
    phone: phone(phoneArea),
    email: fc.option(fc.constant('saraban@province.example')),
    remark: fc.constant(''),
    citesEnclosures: fc.constant(true),
  });
};

const outsideBangkok = provinces.filter(({ letterCode }) => letterCode !== null);

/** Plans of sound letters of a province: every value of any kind that a letter may have. */
export const plan: fc.Arbitrary<LetterPlan> = fc
  .tuple(fc.constantFrom(...outsideBangkok), date)
  .chain(([province, on]) => ofProvince(province, on));
