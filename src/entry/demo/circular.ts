import { saveLetterhead } from '#features/letters/contract/letterhead.ts';
import {
  draftOutgoing,
  proposeOutgoing,
  saveOutgoing,
  sendOutgoing,
  signOutgoing,
} from '#features/letters/contract/outgoing.ts';
import {
  acknowledgeLetter,
  getReceived,
  listReceived,
} from '#features/letters/contract/received.ts';
import type { DraftLetter } from '#features/letters/model/outgoing.ts';
import { addHours, bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays, weekdayOf } from '#kernel/civil-date.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import type { Stage } from './stage.ts';

const LETTERHEAD = {
  numberCode: 'มห 0018.1',
  name: 'ศาลากลางจังหวัดมุกดาหาร',
  address: 'ถนนวิวิธสุรการ มห 49000',
  owner: 'ที่ทำการปกครองจังหวัด\nกลุ่มงานปกครอง',
  phone: '0 4261 0000',
  fax: '',
  email: '',
  relayDays: 3,
};

const FRIDAY = 5;

const nextWeekday = (from: string, weekday: number): string =>
  addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7);

const longDay = (date: string): string => thaiDate(date, { style: 'long', weekday: true });

const written = (draft: DraftLetter, today: string): DraftLetter => ({
  ...draft,
  urgency: 'very-urgent',
  subject: 'การประชุมชี้แจงแนวทางการรายงานผลประจำเดือน (ข้อมูลสาธิต)',
  body: [
    { text: 'ด้วยจังหวัดมุกดาหารกำหนดจัดการประชุมชี้แจงแนวทางการรายงานผลประจำเดือนผ่านระบบรายงานอำเภอ' },
    {
      text: 'ในการนี้ จึงขอให้อำเภอดำเนินการ ดังนี้',
      items: [
        {
          mark: 'number',
          text: `เข้าร่วมการประชุมชี้แจง ใน${longDay(nextWeekday(today, FRIDAY))} เวลา 13.30 น. ณ ห้องประชุมจังหวัดมุกดาหาร`,
        },
        {
          mark: 'number',
          text: `ส่งรายชื่อผู้เข้าร่วมประชุมให้จังหวัดทราบ ภายใน${longDay(addDays(nextWeekday(today, FRIDAY), -2))}`,
        },
      ],
    },
    { text: 'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป' },
  ],
});

/** The province's circular of a day: drafted, signed by its only reviewer, and sent to every district. */
export const sendCircular = async (stage: Stage, at: string): Promise<void> => {
  stage.setNow(at);
  const administrator = await stage.as('mukdahan.admin');
  await administrator(saveLetterhead, { body: LETTERHEAD });
  const province = await stage.as('mukdahan');
  const body = { id: crypto.randomUUID(), about: null };
  const draft = (await province(draftOutgoing, { body })).reply;
  const params = { id: draft.id };
  const letter = written(draft.letter, bangkokDate(at));
  const content = { letter, enclosures: [], version: draft.version };
  await province(saveOutgoing, { params, body: content });
  const { version } = (await province(proposeOutgoing, { params })).reply;
  await province(signOutgoing, { params, body: { version, reason: 'ข้อมูลสาธิต' } });
  await province(sendOutgoing, { params, body: {} });
};

const ACKNOWLEDGED = ['mueang.clerk', 'nikhom.clerk', 'dontan.chief', 'wanyai.clerk'] as const;
const ONLY_OPENED = ['dongluang.clerk'] as const;

const waitingAt = async (stage: Stage, username: string) => {
  const client = await stage.as(username);
  const { letters } = (await client(listReceived, { query: { waiting: 'true' } })).reply;
  return { client, id: letters[0]?.id ?? '' };
};

/** Some districts acknowledge the circular, one only opens it, the others have not looked yet. */
export const acknowledgeCircular = async (stage: Stage, sentAt: string): Promise<void> => {
  for (const [index, username] of ACKNOWLEDGED.entries()) {
    stage.setNow(addHours(sentAt, index + 1));
    const { client, id } = await waitingAt(stage, username);
    await client(acknowledgeLetter, { params: { id } });
  }
  for (const username of ONLY_OPENED) {
    const { client, id } = await waitingAt(stage, username);
    await client(getReceived, { params: { id } });
  }
};
