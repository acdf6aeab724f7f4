import { describe, expect, test } from 'vitest';
import type { AnswerValue } from './answers.ts';
import { compileForm } from './compile.ts';
import { everyField } from './fixtures/every-field.ts';
import { formatValue } from './format.ts';

const { byKey } = compileForm(everyField);
const fieldOf = (key: string) => {
  const part = byKey.get(key);
  if (part === undefined) throw new Error(`no field ${key}`);
  return part.field;
};
const PHOTO = { fileId: 'a'.repeat(64) };

describe('values are written', () => {
  test.each<[string, AnswerValue | undefined, string, string]>([
    ['whole', 1250, '๑,๒๕๐', '1,250'],
    ['below_zero', -1250, '-๑,๒๕๐', '-1,250'],
    ['whole', undefined, '', ''],
    ['rate', '1234.500', '๑,๒๓๔.๕๐๐', '1,234.500'],
    ['amount', '7402000.00', '๗,๔๐๒,๐๐๐.๐๐', '7,402,000.00'],
    ['amount', '999.00', '๙๙๙.๐๐', '999.00'],
    ['twice', '0.30', '๐.๓๐', '0.30'],
    ['name', 'ชุดที่ 5', 'ชุดที่ 5', 'ชุดที่ 5'],
    ['on', '2022-02-10', '๑๐ กุมภาพันธ์ ๒๕๖๕', '10 February 2022'],
    ['on', '2024-02-29', '๒๙ กุมภาพันธ์ ๒๕๖๗', '29 February 2024'],
    ['at', '09:30', '๐๙:๓๐', '09:30'],
    ['one', 'b', 'b', 'b'],
    ['one', 'gone', 'gone', 'gone'],
    ['many', ['a', 'c'], 'a, c', 'a, c'],
    ['agreed', true, 'ใช่', 'Yes'],
    ['agreed', false, 'ไม่ใช่', 'No'],
    ['area', '4905', 'คำชะอี', 'คำชะอี'],
    ['area', '4999', '๔๙๙๙', '4999'],
    ['people', { public: 1200 }, 'ช่อง ๑,๒๐๐', 'Field 1,200'],
    ['photos', [PHOTO], '๑ ภาพ', '1 photo'],
    ['papers', [PHOTO, PHOTO], '๒ ไฟล์', '2 files'],
    ['rows', [{}, {}], '๒ รายการ', '2 entries'],
    ['spot', { latitude: 16.5, longitude: 104.7 }, '๑๖.๕๐๐๐๐, ๑๐๔.๗๐๐๐๐', '16.50000, 104.70000'],
  ])('%s %j → %s, %s', (key, value, th, en) => {
    const areaName = (code: string) => (code === '4905' ? 'คำชะอี' : undefined);
    const options = { thaiDigits: true, areaName };
    expect(formatValue(fieldOf(key), value, 'th', options)).toBe(th);
    expect(formatValue(fieldOf(key), value, 'en', options)).toBe(en);
  });

  test('Arabic digits unless Thai ones are asked for', () => {
    expect(formatValue(fieldOf('on'), '2022-02-10', 'th')).toBe('10 กุมภาพันธ์ 2565');
    const short = formatValue(fieldOf('on'), '2022-02-10', 'th', { dateStyle: 'short' });
    expect(short).toBe('10 ก.พ. 2565');
  });
});
