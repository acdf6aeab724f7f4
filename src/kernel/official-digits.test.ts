import { expect, test } from 'vitest';
import { officialDigits } from './official-digits.ts';

test.each([
  ['ปีงบประมาณ พ.ศ. 2565', 'ปีงบประมาณ พ.ศ. ๒๕๖๕'],
  [
    '“10 Flagships to DOPA All Smart 2022” ประจำปี 2565',
    '“10 Flagships to DOPA All Smart 2022” ประจำปี ๒๕๖๕',
  ],
  ['รวม 10 โครงการ', 'รวม ๑๐ โครงการ'],
  [
    'โครงการ New Normal 2021 ประจำปีงบประมาณ พ.ศ. 2564',
    'โครงการ New Normal 2021 ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
  ],
  ['Meeting ID : 662 000 0322 Password : 674321', 'Meeting ID : ๖๖๒ ๐๐๐ ๐๓๒๒ Password : ๖๗๔๓๒๑'],
  [
    'เว็บไซต์ https://a.example/d/18aF?x=1 ภายในวันที่ 15',
    'เว็บไซต์ https://a.example/d/18aF?x=1 ภายในวันที่ ๑๕',
  ],
  ['saraban2@mukdahan.example โทร. 0 4261 1817', 'saraban2@mukdahan.example โทร. ๐ ๔๒๖๑ ๑๘๑๗'],
  ['ระบบ E-Report 5 กิจกรรม (Zoom) 3 ครั้ง', 'ระบบ E-Report ๕ กิจกรรม (Zoom) ๓ ครั้ง'],
  ['COVID-19 และ A4 จำนวน 2 ชุด', 'COVID-19 และ A4 จำนวน ๒ ชุด'],
  ['ที่ มท 0307.2/ว 2715', 'ที่ มท ๐๓๐๗.๒/ว ๒๗๑๕'],
  ['หลังวันที่ 1/2565 QR Code', 'หลังวันที่ ๑/๒๕๖๕ QR Code'],
  ['๑๐ Flagships', '๑๐ Flagships'],
])('%s → %s', (text, expected) => {
  expect(officialDigits(text)).toBe(expected);
});

test('a long text of foreign signs takes no longer than its length', () => {
  const start = performance.now();
  officialDigits(`${'-1'.repeat(20_000)} ${'a1'.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
