import { describe, expect, it } from 'vitest';
import { foldText } from '../text/folded.ts';
import { distinctPhones, emailsIn, findPhones, linksIn } from './contacts.ts';

const textOf = (line: string) => foldText(line).text;

describe('telephones', () => {
  it.each([
    ['โทร./โทรสาร ๐-๔๒๖๑-๐๐๐๐', ['0-4261-0000']],
    ['โทร. ๐๔๒-๖๑๐๐๐๐', ['042-610000']],
    ['โทร./โทรสาร ๐ ๒๓๕๖ ๐๐๐๐', ['0 2356 0000']],
    ['โทร ๐ ๔๒๖๑ ๐๐๐๐ ต่อ ๑๒', ['0 4261 0000']],
    ['โทรศัพท์ ๐๔๒ ๖๑๐ ๐๐๐', ['042 610 000']],
    ['โทรศัพท์เคลื่อนที่ ๐๘ ๐๐๐๐ ๐๐๐๐', ['08 0000 0000']],
    ['โทร. 08-0000-0000', ['08-0000-0000']],
    ['มือถือ โทร. 080 000 0000', ['080 000 0000']],
    ['โทร. +66 80 000 0000', ['+66 80 000 0000']],
    ['โทรสารหมายเลข ๐ ๒๓๕๖ ๐๐๐๐', ['0 2356 0000']],
    ['Tel. 02-356-0000', ['02-356-0000']],
    ['โทร. ๐ ๔๒๖๑ ๐๐๐๐ โทรสาร ๐ ๔๒๖๑ ๐๐๐๑', ['0 4261 0000', '0 4261 0001']],
    ['โทร. ๐ ๔๒๖๑ ๐๐๐๐ มท ๔๒๓๖๘', ['0 4261 0000']],
    ['โทร. ๐-๔๒๖๑-๐๐๐๐ และโทร. ๐ ๔๒๖๑ ๐๐๐๐', ['0-4261-0000']],
    ['โทร. ๑๕๖๗', []],
    ['หมายเลขประจำตัวประชาชน ๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๓', []],
    ['Meeting ID : ๖๖๒ ๐๐๐ ๐๓๒๒', []],
  ])('%s', (line, expected) => {
    expect(distinctPhones(findPhones(textOf(line)))).toEqual(expected);
  });
});

describe('addresses of the net', () => {
  it.each([
    ['E-Mail : jed@dopa.go.th', ['jed@dopa.go.th'], []],
    ['e-mail: a.b-c_1@moi.go.th.', ['a.b-c_1@moi.go.th'], []],
    ['ทางเว็บไซต์ www.psc.opm.go.th โดยไม่ต้อง', [], ['www.psc.opm.go.th']],
    ['(https://example.go.th/a?b=c&d=1)', [], ['https://example.go.th/a?b=c&d=1']],
    ['ที่ https://example.go.th/แบบรายงาน.', [], ['https://example.go.th/แบบรายงาน']],
    [
      '<p>https://us06web.example.us/j/66?pwd=Zn.1</p>',
      [],
      ['https://us06web.example.us/j/66?pwd=Zn.1'],
    ],
    ['www.a.go.th, www.b.go.th และ www.a.go.th', [], ['www.a.go.th', 'www.b.go.th']],
    ['ที่ saraban@moi.go.th หรือ saraban@moi.go.th', ['saraban@moi.go.th'], []],
    ['ไม่มีอะไร @ เลย', [], []],
  ])('%s', (line, emails, links) => {
    const text = textOf(line);
    expect([emailsIn(text), linksIn(text)]).toEqual([emails, links]);
  });
});
