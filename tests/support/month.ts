import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { putAttachment } from '#features/reports/contract/attachments.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { fillActivity } from './activities.ts';
import { phonePhoto, plainPhoto } from './photos.ts';
import { reportsOf, TITLES } from './reporting.ts';
import type { Site } from './site.ts';

/** The month that is reported, and the titles of the activities in it. */
export const MONTH = '2026-11';
export const TREES = 'ปลูกต้นไม้ริมอ่างเก็บน้ำ';
export const HISTORY = 'อบรมประวัติศาสตร์ท้องถิ่นแก่เยาวชน';
export const BELOW = 'ทำความสะอาดลานหน้าที่ว่าการอำเภอ';

/** The report of an office for a period; the title as screens show it. */
export const reportOf = async (
  site: Site,
  title: string,
  office: string,
  periodId: string,
): Promise<string> => {
  const seen = await reportsOf(site, 'dopa', { periodId });
  const found = seen.find(
    (one) => toArabicDigits(one.title.th) === title && one.office.th.includes(office),
  );
  if (!found) throw new Error(`No report ${title} of ${office} in ${periodId}.`);
  return found.id;
};

/** Accepts reports as an account, past the browser. */
export const accept = async (site: Site, username: string, ids: string[]): Promise<void> => {
  const call = await site.as(username);
  const { reply } = await call(acceptReports, { body: { ids } });
  if (reply.accepted !== ids.length) throw new Error(`${username} accepted ${reply.accepted}.`);
};

/** Types the two activities of the district into its report. */
export const writeActivities = async (page: Page): Promise<void> => {
  await fillActivity(page, 0, {
    title: TREES,
    kind: 'กิจกรรมที่ 1',
    what: 'ปลูกต้นไม้ประจำถิ่น 120 ต้น และทำแนวรดน้ำ',
    place: 'อ่างเก็บน้ำห้วยขี้เหล็ก (สถานที่สมมติ)',
    heldOn: '12/11/2569',
    participants: '๘๕',
    budget: '12,500.50',
    result: 'ได้พื้นที่สีเขียวเพิ่ม 2 ไร่ ชุมชนตั้งเวรดูแล',
    photos: [
      [await phonePhoto('phone.jpg'), 'ผู้ร่วมงานปลูกต้นไม้'],
      [await plainPhoto('plain.jpg'), 'แนวรดน้ำที่ทำเสร็จ'],
    ],
  });
  await fillActivity(page, 1, {
    title: HISTORY,
    kind: 'กิจกรรมที่ 3',
    what: 'จัดฐานการเรียนรู้ 4 ฐาน',
    place: 'หอประชุมอำเภอ',
    heldOn: '20 พ.ย. 69',
    participants: '60',
    budget: '8000',
    result: 'เยาวชนทำแผนที่ชุมชนได้ 4 ฉบับ',
    photos: [[await plainPhoto('class.jpg', '#145a32', '#d5f5e3'), 'ฐานการเรียนรู้ที่ 1']],
  });
};

/** Another district’s report of one activity, up to the province, past the browser. */
export const sendFromMueang = async (site: Site): Promise<void> => {
  const call = await site.as('mueang.clerk');
  const id = await reportOf(site, TITLES.monthly, 'เมืองมุกดาหาร', MONTH);
  const { formVersionId } = (await call(getReport, { params: { id } })).reply;
  const fileId = randomUUID();
  const { buffer: bytes } = await plainPhoto('yard.jpg', '#943126', '#fadbd8');
  const query = { reportId: id, kind: 'photo', name: 'yard.jpg' } as const;
  await call(putAttachment, { params: { id: fileId }, query, bytes });
  const activity = {
    title: BELOW,
    activity: 'activity-2',
    who: 'ที่ทำการปกครองอำเภอเมืองมุกดาหาร',
    what: 'ตัดหญ้า เก็บขยะ และทาสีรั้ว',
    place: 'ลานหน้าที่ว่าการอำเภอ',
    held_on: '2026-11-05',
    participants: 42,
    budget: '3000.25',
    result: 'พื้นที่สะอาดและปลอดภัย',
    photos: [{ fileId, caption: 'ลานที่ทำความสะอาดแล้ว' }],
  };
  const body = { answers: { activities: [activity] }, nil: false, formVersionId };
  const { status } = await call(submitReport, { params: { id }, body });
  if (status !== 200) throw new Error(`Sending was answered by ${status}.`);
  await accept(site, 'mueang.chief', [id]);
};

/** Another district’s nil, accepted by chief and province, past the browser. */
export const sendNilFrom = async (site: Site, short: string, office: string): Promise<void> => {
  const call = await site.as(`${short}.clerk`);
  const id = await reportOf(site, TITLES.monthly, office, MONTH);
  const { formVersionId } = (await call(getReport, { params: { id } })).reply;
  const body = { answers: {}, nil: true, formVersionId };
  const { status } = await call(submitReport, { params: { id }, body });
  if (status !== 200) throw new Error(`Sending was answered by ${status}.`);
  await accept(site, `${short}.chief`, [id]);
  await accept(site, 'mukdahan', [id]);
};
