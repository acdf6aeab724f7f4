import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posterPieces, posterTitle, posterWidth } from './poster-title.ts';

const LONG =
  'พัฒนาแหล่งน้ำสาธารณะ ปรับปรุงภูมิทัศน์สองข้างทาง ทำความสะอาดวัด โรงเรียน และศูนย์พัฒนาเด็กเล็กทั้งตำบลเนื่องในวันสำคัญของชาติ';

test.each([
  ['ปลูกป่า', 'ปลูกป่า'],
  ['พัฒนาวัดและลอกคลองหลังฤดูฝน', 'พัฒนาวัดและลอกคลองหลังฤดูฝน'],
  ['Cleaning the temple grounds', 'Cleaning the temple grounds'],
  [LONG, 'พัฒนาแหล่งน้ำสาธารณะ ปรับปรุงภูมิทัศน์สองข้างทาง…'],
  ['W'.repeat(200), `${'W'.repeat(28)}…`],
])('%s stands on the poster as %s', (title, text) => {
  expect(posterTitle(title)).toEqual({ text, isCut: text !== title });
});

test.each([
  ['น้ำ', 0.65 + 0.6],
  ['', 0],
  ['\u4e00', 1.1],
])('%s is at most %d em wide', (text, most) => {
  expect(posterWidth(text)).toBeLessThanOrEqual(most + 0.051);
});

test('what is cut is cut of the title and says so; cutting again changes nothing', () => {
  const words = fc.array(fc.constantFrom('พัฒนา', 'วัด', 'ลำคลอง', ' ', '(', '2569', 'clean', 'ฯ'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const title = parts.join('').trim();
      const { text, isCut } = posterTitle(title);
      expect(isCut).toBe(text !== title);
      // The space before ฯ and ๆ ends no line.
      const kept = text.slice(0, -1).replaceAll('\u00a0', ' ');
      if (isCut) expect(title.startsWith(kept)).toBe(true);
      expect(posterTitle(text).text).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('no piece is wider than a line of the title', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const piece of posterPieces(text)) expect(posterWidth(piece)).toBeLessThan(8.4);
    }),
  );
});
