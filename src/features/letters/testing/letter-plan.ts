import { bahtText } from '#kernel/baht-text.ts';
import { weekdayName } from '#kernel/calendar-words.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { formatMoney } from '#kernel/money.ts';
import { thaiDate, thaiTime } from '#kernel/thai-date.ts';
import { numberText } from '../document/letter-sheet.ts';
import type { BodyPart, LetterEnclosure, OfficialLetter } from '../document/official-letter.ts';
import type { Urgency, Weekday } from '../model/letter.ts';
import { URGENCY_WORDS } from '../words/paper.ts';

/** A deadline as a generated letter sets it. */
export type PlannedDeadline =
  | { readonly kind: 'once'; readonly date: CivilDate }
  | { readonly kind: 'weekly'; readonly weekday: Weekday; readonly number: number }
  | { readonly kind: 'monthly'; readonly day: number; readonly first: CivilDate | null }
  | { readonly kind: 'after-event' }
  | { readonly kind: 'meeting'; readonly date: CivilDate; readonly time: string };

export type PlannedReference = {
  readonly from: string;
  readonly urgency: Urgency | null;
  readonly number: OfficialLetter['number'];
  readonly date: CivilDate;
};

/** What a generated letter is to say, from which both its text and the values to be read follow. */
export type LetterPlan = {
  readonly kind: OfficialLetter['kind'];
  readonly urgency: Urgency | null;
  readonly secrecy: OfficialLetter['secrecy'];
  readonly province: string;
  readonly number: OfficialLetter['number'];
  readonly postcode: string;
  readonly street: string;
  readonly date: CivilDate;
  readonly subject: string;
  readonly references: readonly PlannedReference[];
  readonly enclosures: readonly LetterEnclosure[];
  readonly deadlines: readonly PlannedDeadline[];
  readonly amounts: readonly string[];
  readonly signer: OfficialLetter['signer'];
  readonly owner: readonly string[];
  readonly phone: string;
  readonly email: string | null;
  /** Further words at the end of the last item: where a fault is put. */
  readonly remark: string;
  readonly citesEnclosures: boolean;
};

const long = (date: CivilDate): string => thaiDate(date, { style: 'long' });
const onDay = (date: CivilDate): string => thaiDate(date, { style: 'long', weekday: true });

/** How a letter names another one. */
export const referenceText = ({ from, urgency, number, date }: PlannedReference): string =>
  [
    `หนังสือ${from}`,
    ...(urgency === null ? [] : [URGENCY_WORDS[urgency]]),
    `ที่ ${numberText(number)} ลงวันที่ ${long(date)}`,
  ].join(' ');

/** The words of a deadline, as officials write it. */
export const deadlineText = (deadline: PlannedDeadline): string => {
  switch (deadline.kind) {
    case 'once':
      return `รายงานผลการดำเนินงานให้จังหวัดทราบ ภายใน${onDay(deadline.date)}`;
    case 'weekly':
      return `รายงานผลการดำเนินงานผ่านทางระบบ E-Report ในวัน${weekdayName(deadline.number).full.th}ของทุกสัปดาห์`;
    case 'monthly': {
      const first = deadline.first === null ? '' : ` เริ่มครั้งแรกตั้งแต่${onDay(deadline.first)}`;
      return `รายงานผลการดำเนินงานให้จังหวัดทราบ ภายในวันที่ ${deadline.day} ของทุกเดือน${first}`;
    }
    case 'after-event':
      return 'บันทึกผลการดำเนินงานพร้อมภาพถ่ายในระบบทุกครั้ง หลังเสร็จสิ้นการดำเนินกิจกรรม';
    case 'meeting':
      return `เข้าร่วมการประชุมชี้แจงแนวทางการดำเนินงาน ใน${onDay(deadline.date)} เวลา ${thaiTime(deadline.time)} ณ ห้องประชุมศาลากลางจังหวัด`;
  }
};

/** An amount with its words; `words` may say another sum. */
const amountText = (baht: string, words: string = bahtText(baht)): string =>
  `เบิกจ่ายงบประมาณ จำนวน ${formatMoney(baht).replace('.00', '')} บาท (${words})`;

const itemsOf = (plan: LetterPlan): BodyPart[] => {
  const texts = [
    'กำชับเจ้าหน้าที่ผู้รับผิดชอบให้ถือปฏิบัติโดยเคร่งครัด',
    ...plan.deadlines.map(deadlineText),
    ...plan.amounts.map((baht) => amountText(baht)),
    `ประชาสัมพันธ์ให้ประชาชนในพื้นที่ทราบโดยทั่วกัน${plan.remark}`,
  ];
  return texts.map((text) => ({ mark: 'number', text }));
};

const causeOf = ({ references, province }: LetterPlan): string =>
  references.length > 0
    ? `ตามหนังสือที่อ้างถึง จังหวัด${province}ได้แจ้งแนวทางการขับเคลื่อนงานให้ทราบแล้ว นั้น`
    : `ด้วยจังหวัด${province}ได้กำหนดแนวทางการขับเคลื่อนงานในพื้นที่ให้เป็นไปด้วยความเรียบร้อย`;

const askedOf = ({ enclosures, citesEnclosures }: LetterPlan): string => {
  const cited = enclosures.length > 0 && citesEnclosures;
  return `จึงขอให้อำเภอดำเนินการ${cited ? ' รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย' : ''} ดังนี้`;
};

/** A memo names the office alone, a letter its address too. */
const officeOf = ({ kind, province, street, number, postcode }: LetterPlan): string[] => {
  const name = `ศาลากลางจังหวัด${province}`;
  return kind === 'memo' ? [name] : [name, `${street} ${number.office.split(' ')[0]} ${postcode}`];
};

/** The letter that says what is planned. */
export const letterOf = (plan: LetterPlan): OfficialLetter => {
  const isStamped = plan.kind === 'stamped';
  const purpose = isStamped ? [] : [{ text: 'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป' }];
  return {
    kind: plan.kind,
    urgency: plan.urgency,
    secrecy: plan.secrecy,
    number: plan.number,
    office: officeOf(plan),
    date: plan.date,
    subject: plan.subject,
    salutation: 'เรียน',
    to: ['นายอำเภอ ทุกอำเภอ'],
    references: plan.references.map(referenceText),
    enclosures: [...plan.enclosures],
    body: [{ text: causeOf(plan) }, { text: askedOf(plan), items: itemsOf(plan) }, ...purpose],
    signer: plan.signer,
    owner: [...plan.owner],
    phone: plan.phone,
    fax: null,
    email: plan.email,
    copiesTo: [],
    emblem: null,
    pictures: [],
  };
};
