import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import {
  LEAST_TITLE_POINTS,
  MOST_TITLE_LINES,
  posterTitle,
} from '#kernel/document/poster-title.ts';
import { renderPoster } from './render-poster.ts';

type Item = { readonly str: string; readonly transform: readonly number[] };

const LONG =
  'พัฒนาแหล่งน้ำสาธารณะ ปรับปรุงภูมิทัศน์สองข้างทาง ทำความสะอาดวัด โรงเรียน และศูนย์พัฒนาเด็กเล็กทั้งตำบลเนื่องในวันสำคัญของชาติ';

const written = async (
  title: string,
): Promise<{ readonly pages: number; readonly items: Item[] }> => {
  const pdf = await renderPoster({
    language: 'th',
    issuedOn: '2026-11-21',
    invites: 'ขอเชิญร่วมกิจกรรม',
    title: posterTitle(title).text,
    name: title,
    type: 'จิตอาสาพัฒนา',
    when: ['วันพุธที่ 25 พฤศจิกายน 2569', 'เวลา 08.30 น. ถึง 16.30 น.'],
    place: `ณ ${'ศาลาอเนกประสงค์บ้านสาธิต '.repeat(11)}`,
    needs: `สิ่งที่ควรเตรียม: ${'หมวก น้ำดื่ม จอบ '.repeat(14)}`,
    office: 'ที่ทำการปกครองอำเภอคำชะอี',
    code: { scanned: 'https://x.example/public/activity/1', says: 'สแกนดูชื่อเต็ม' },
  });
  const proxy = await getDocumentProxy(pdf);
  const { items } = await (await proxy.getPage(1)).getTextContent();
  return { pages: proxy.numPages, items: items as unknown as Item[] };
};

test.each([
  ['short', 'ปลูกป่า'],
  ['of four lines', 'พัฒนาวัด โรงเรียน และลอกคลองหลังฤดูฝน บ้านสาธิตเหนือ'],
  ['too long', LONG],
  ['one endless word', 'ก'.repeat(200)],
  ['of the widest letters', 'W'.repeat(200)],
  ['of numbers', '7'.repeat(200)],
  [
    'in English',
    'Cleaning the village temple, the school and both banks of the canal after the rains',
  ],
])(
  'a title %s stands in sixty points or more, on one page, above the day',
  async (_name, title) => {
    const { pages, items } = await written(title);
    const sizes = items.filter(({ str }) => str.trim() !== '');
    const large = sizes.filter(({ transform }) => (transform[3] ?? 0) >= LEAST_TITLE_POINTS - 0.01);
    const lines = [...new Set(large.map(({ transform }) => Math.round(transform[5] ?? 0)))];
    expect(pages).toBe(1);
    expect(
      large
        .map(({ str }) => str)
        .join('')
        .replace(/\s/g, '').length,
    ).toBeGreaterThan(5);
    expect(lines.length).toBeLessThanOrEqual(MOST_TITLE_LINES);
    const day = sizes.find(({ str }) => str.includes('๒๕๖๙') || str.includes('พุธ'));
    expect(day?.transform[5]).toBeLessThan(Math.min(...lines) - LEAST_TITLE_POINTS / 4);
  },
);
