import { randomUUID } from 'node:crypto';
import * as contract from '#features/letters/contract/outgoing.ts';
import type { DraftLetter, OutgoingView } from '#features/letters/model/outgoing.ts';
import type { Client } from '#server/http/in-process.ts';
import type { TestApi } from './api.ts';

/** What a test writes into a draft. */
export const circular = (draft: DraftLetter, more: Partial<DraftLetter> = {}): DraftLetter => ({
  ...draft,
  subject: 'การประชุมชี้แจงแนวทางการรายงาน',
  body: [
    {
      text: 'ด้วยจังหวัดกำหนดประชุมชี้แจงแนวทางการรายงาน ในวันศุกร์ที่ 27 พฤศจิกายน 2569 เวลา 13.30 น. ณ ห้องประชุมจังหวัด ตามสิ่งที่ส่งมาด้วย',
    },
    { text: 'จึงขอให้อำเภอส่งรายชื่อผู้เข้าร่วมประชุม ภายในวันพุธที่ 25 พฤศจิกายน 2569' },
    { text: 'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป' },
  ],
  ...more,
});

const reply = async <T>(answer: Promise<{ status: number; reply: T }>): Promise<T> => {
  const { status, reply: done } = await answer;
  if (status === 200) return done;
  throw new Error(`${status} ${JSON.stringify(done)}`);
};

/** A letter drafted and laid before its signer by a recorder, with one enclosure that has a file unless told. */
export const proposeLetter = async (
  client: Client,
  { withFile = true, more = {} }: { withFile?: boolean; more?: Partial<DraftLetter> } = {},
): Promise<OutgoingView> => {
  const body = { id: randomUUID(), about: null };
  const draft = await reply(client(contract.draftOutgoing, { body }));
  const params = { id: draft.id };
  const enclosure = { id: randomUUID(), title: 'แบบตอบรับ', copies: { count: 1, unit: 'ฉบับ' } };
  const enclosures = withFile ? [enclosure] : [];
  const saved = { letter: circular(draft.letter, more), enclosures, version: draft.version };
  await reply(client(contract.saveOutgoing, { params, body: saved }));
  if (withFile)
    await reply(
      client(contract.putEnclosure, {
        params: { id: draft.id, enclosureId: enclosure.id },
        query: { name: 'form.pdf' },
        bytes: Buffer.from('%PDF-1.7 a form'),
      }),
    );
  return reply(client(contract.proposeOutgoing, { params }));
};

/** A letter that the reviewer of an area has signed. */
export const signLetter = async (
  api: TestApi,
  area: string,
  options: Parameters<typeof proposeLetter>[1] = {},
): Promise<OutgoingView> => {
  const { id, version } = await proposeLetter(await api.as(`recorder.${area}`), options);
  const reviewer = await api.as(`reviewer.${area}`);
  const body = { version, reason: 'ตรวจแล้ว' };
  return reply(reviewer(contract.signOutgoing, { params: { id }, body }));
};
