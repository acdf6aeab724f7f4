import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftOutgoing, getOutgoing, listOutgoing } from '#features/letters/contract/outgoing.ts';
import { officialText } from '#features/letters/document/letter-sheet.ts';
import { CIRCULAR } from '#features/letters/testing/sample-letters.ts';
import { partWords } from '#features/letters/words/outgoing.ts';
import { letterWords, receivedWords } from '#features/letters/words/outgoing-screens.ts';
import { textOfFile } from '#server/text-of-files/text-of-file.ts';
import { openSite } from '../support/demo-site.ts';
import type { Site } from '../support/site.ts';

const NOW = '2026-11-18T03:00:00.000Z';

/** A letter of the department to the provinces, as it came. */
const FROM_ABOVE = officialText({
  ...CIRCULAR,
  number: { office: 'มท 0307.2', circular: true, running: '815' },
  office: ['กรมการปกครอง', 'ถนนอัษฎางค์ กทม. 10200'],
  date: '2026-11-16',
  subject: 'การสำรวจข้อมูลหมู่บ้าน',
  to: ['ผู้ว่าราชการจังหวัด ทุกจังหวัด'],
  references: [],
  enclosures: [{ title: 'แบบสำรวจ', copies: { count: 1, unit: 'ชุด' } }],
  body: [
    { text: 'ด้วยกรมการปกครองได้กำหนดแนวทางการสำรวจข้อมูลหมู่บ้าน ตามสิ่งที่ส่งมาด้วย' },
    {
      text: 'จึงขอให้จังหวัดดำเนินการ ดังนี้',
      items: [
        { mark: 'number', text: 'ส่งแผนให้กรมการปกครองทราบ ภายในวันศุกร์ที่ 18 ธันวาคม 2569' },
        { mark: 'number', text: 'รายงานผลให้กรมการปกครองทราบ ภายในวันที่ 20 ของทุกเดือน' },
      ],
    },
    { text: 'จึงเรียนมาเพื่อพิจารณา' },
  ],
});

let site: Site;
let incoming = '';

const enterIncoming = (): Promise<string> =>
  site.services.db.inScope('/49/', async (tx) => {
    const office = await tx
      .selectFrom('offices')
      .select('id')
      .where('area_code', '=', '49')
      .executeTakeFirstOrThrow();
    const id = crypto.randomUUID();
    await tx
      .insertInto('register_letters')
      .values({
        id,
        office_id: office.id,
        area_path: '/49/',
        direction: 'incoming',
        state: 'received',
        kind: 'external',
        subject: 'การสำรวจข้อมูลหมู่บ้าน',
        source_text: FROM_ABOVE,
        content: '{}',
      })
      .execute();
    return id;
  });

const draftRelay = async (): Promise<string> => {
  const province = await site.as('mukdahan');
  const about = { relation: 'relays', letterId: incoming } as const;
  const body = { id: crypto.randomUUID(), about };
  return (await province(draftOutgoing, { body })).reply.id;
};

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

beforeAll(async () => {
  site = await openSite(NOW);
  incoming = await enterIncoming();
});
afterAll(() => site.close());

describe('a letter of the department becomes the province’s letter to its districts', () => {
  let id = '';

  it('is written from what was read, and seen as it will print while it is changed', async () => {
    id = await draftRelay();
    const page = await site.signIn('mukdahan');
    await page.goto(`${site.url}/outgoing/${id}`);
    await page.getByText(letterWords.asText.th).click();
    const paper = page.getByRole('article', { name: letterWords.preview.th });
    await paper.getByText('จังหวัดมุกดาหารได้รับแจ้งจากกรมการปกครองว่า').waitFor();
    expect(await paper.textContent()).toContain('ภายในวันอังคารที่ ๑๕ ธันวาคม ๒๕๖๙');
    await page.getByLabel(partWords.subject.th, { exact: true }).fill('การสำรวจข้อมูลหมู่บ้าน ปี 2570');
    await paper.getByText('ปี ๒๕๗๐').waitFor();
    await press(page, letterWords.propose.th);
    await press(page, letterWords.sign.th);
    await press(page, letterWords.send.th);
    await page.getByRole('button', { name: letterWords.sendTo(7).th }).click();
    await page.getByText(letterWords.waitingFor.th).first().waitFor();
    await page.context().close();
  });

  it('is kept as a PDF that says what was signed', async () => {
    const province = await site.as('mukdahan');
    const { pdf, number, state } = (await province(getOutgoing, { params: { id } })).reply;
    expect([state, number]).toEqual(['sent', 'มห 0018.1/ว 2']);
    const read = await textOfFile(await site.services.files.read(pdf ?? ''));
    expect(JSON.stringify(read)).toContain('ที่ มห ๐๐๑๘.๑/ว ๒');
  });

  it('is acknowledged by a district with one press, and the province sees who', async () => {
    const page = await site.signIn('khamchai.clerk');
    const row = page.getByRole('listitem').filter({ hasText: 'ปี 2570' });
    await row.getByRole('button', { name: receivedWords.acknowledge.th }).click();
    await row.waitFor({ state: 'detached' });
    await page.context().close();
    const province = await site.as('mukdahan');
    const { letters } = (await province(listOutgoing, {})).reply;
    expect(letters.find((one) => one.id === id)).toMatchObject({
      sending: { offices: 7, acknowledged: 1 },
    });
  });
});
