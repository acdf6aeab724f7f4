import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import { runCommandLine } from './program.ts';

const KEYS = {
  letter:
    'kind urgency secrecy number date subject issuer to references enclosures citations deadlines amounts signer owner phones emails links findings',
  number: 'raw office circular running',
  issuer: 'name address postcode',
  reference: 'raw number date urgency from',
  enclosure: 'no title copies number date',
  deadline: 'kind date time weekday dayOfMonth first by what span',
  amount: 'baht words agrees',
  signer: 'name position onBehalfOf',
  finding: 'code severity span th en correction',
};

const LETTER = sampleLetter({
  number: 'ที่ มท ๐๐๑๘.๑/ว ๑๒๓',
  body: 'ให้รายงานภายในวันที่ ๘ มีนาคม ๒๕๖๗ ใช้เงิน ๑๐ บาท ตามหนังสือกรม ที่ มท ๐๓๐๗/ว ๕ ลงวันที่ ๒ มกราคม ๒๕๖๗ ที่แนบ',
});

let folder = '';
const out: string[] = [];
const err: string[] = [];
const into = (lines: string[]) => (text: unknown) => {
  lines.push(String(text));
  return true;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'amphoe-letter-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  out.length = 0;
  err.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(into(out));
  vi.spyOn(console, 'log').mockImplementation(into(out));
  vi.spyOn(console, 'error').mockImplementation(into(err));
});
afterEach(() => vi.restoreAllMocks());

const read = async (content: string | Uint8Array, ...options: string[]): Promise<number> => {
  const file = path.join(folder, 'letter.bin');
  await writeFile(file, content);
  return runCommandLine(['letter', 'read', file, ...options], {});
};

const keysOf = (value: object | null | undefined): string => Object.keys(value ?? {}).join(' ');

describe('amphoe letter read', () => {
  it('prints one object with the keys that are promised', async () => {
    expect(await read(LETTER, '--json')).toBe(0);
    const letter = JSON.parse(out.join(''));
    expect({
      letter: keysOf(letter),
      number: keysOf(letter.number),
      issuer: keysOf(letter.issuer),
      reference: keysOf(letter.references[0]),
      enclosure: keysOf(letter.enclosures[0]),
      deadline: keysOf(letter.deadlines[0]),
      amount: keysOf(letter.amounts[0]),
      signer: keysOf(letter.signer),
      finding: keysOf(letter.findings[0]),
    }).toEqual(KEYS);
    expect([keysOf(letter.citations[0]), keysOf(letter.citations[0].number)]).toEqual([
      KEYS.reference,
      KEYS.number,
    ]);
    expect(LETTER.slice(...(letter.deadlines[0].span as [number, number]))).toBe(
      'ภายในวันที่ ๘ มีนาคม ๒๕๖๗',
    );
    expect(err).toEqual([]);
  });

  it('tells people what stands in it, and its faults by line and column', async () => {
    expect(await read(LETTER)).toBe(0);
    const lines = out.join('').split('\n');
    expect(lines).toContain('เรื่อง: การรายงานผลการดำเนินงาน');
    expect(lines).toContain('  - ภายใน วันศุกร์ที่ ๘ มีนาคม ๒๕๖๗: ให้รายงาน');
    expect(lines).toContain('ข้อที่ควรตรวจ ๑ ข้อ (บรรทัด:คอลัมน์)');
    expect(lines).toContain('  - 1:5 หนังสือของจังหวัดมุกดาหารใช้รหัส มห แต่ฉบับนี้ใช้ มท เสนอแก้เป็น “มห”');
  });

  it('says when there is nothing to look at', async () => {
    expect(await read(sampleLetter())).toBe(0);
    expect(out.join('')).toContain('ไม่พบข้อที่ควรตรวจ');
  });

  it.each([
    ['a text that is no letter', 'สวัสดี', /ไม่ใช่หนังสือราชการ[\s\S]*not an official letter/],
    ['nothing', '', /ว่างเปล่า[\s\S]*empty/],
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex'), /ภาพสแกน[\s\S]*without a text layer/],
  ])('ends with 2 for %s', async (_name, content, says) => {
    expect(await read(content, '--json')).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(says);
  });
});
