import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../../../../../tests/support/letters/sample-letter.ts';
import { readLetter } from '../read-letter.ts';
import { foldText } from './folded.ts';
import { withoutMarkup } from './markup.ts';

describe('a pasted fragment', () => {
  it.each([
    ['&#3585;&#3634;&#3619;', 'การ', 'การ'],
    ['&#x0E01;&#xe32;&#X0E23;', 'การ', 'การ'],
    ['&#3664;&#x0e59;', '09', '๐๙'],
    ['๑&nbsp;ชุด', '1 ชุด', '๑\u00a0ชุด'],
    ['&ldquo;ต้นแบบ&rdquo;', '“ต้นแบบ”', '“ต้นแบบ”'],
    ['๑ &ndash; ๓', '1 - 3', '๑ – ๓'],
    ['แบบ&hellip;', 'แบบ…', 'แบบ…'],
    ['ก&#8203;ข', 'กข', 'ก\u200bข'],
    ['ก&#10;ข', 'ก\nข', 'ก\nข'],
    ['ก&#9;ข', 'ก\tข', 'ก\tข'],
    ['&#128512;', '😀', '😀'],
    ['<b>ที่</b> ๑', 'ที่ 1', 'ที่ ๑'],
    ['**เรื่อง** ก', 'เรื่อง ก', 'เรื่อง ก'],
    [
      'ก & ข &nothing; &#; &#x; &#9999999;',
      'ก & ข &nothing; &#; &#x; &#9999999;',
      'ก & ข &nothing; &#; &#x; &#9999999;',
    ],
    ['ก < ข', 'ก < ข', 'ก < ข'],
    ['&amp;lt;', '&lt;', '&lt;'],
  ])('%j says %j', (source, text, raw) => {
    expect([foldText(source).text, withoutMarkup(source)]).toEqual([text, raw]);
  });

  it('gives values without HTML', () => {
    const letter = readLetter(
      sampleLetter({
        subject: 'เรื่อง <b>การ&#3619;ายงาน</b>&nbsp;&ldquo;ต้นแบบ&rdquo;',
        to: 'เรียน&nbsp;&#3609;ายอำเภอ&nbsp;ทุกอำเภอ',
        signer: '(&#3609;ายตัวอย่าง&nbsp;ทดสอบ)<br>ปลัดจังหวัด',
      }),
    );
    expect([letter?.subject, letter?.to, letter?.signer?.name]).toEqual([
      'การรายงาน “ต้นแบบ”',
      ['นายอำเภอ ทุกอำเภอ'],
      'นายตัวอย่าง ทดสอบ',
    ]);
  });
});
