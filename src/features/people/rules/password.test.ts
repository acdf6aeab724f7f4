import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_PASSWORD } from '../model.ts';
import { GUESSED_WORDS } from './guessed-words.ts';
import { acceptPassword, type PasswordOwner } from './password.ts';

const OWNER: PasswordOwner = {
  username: 'khamchai.clerk',
  name: 'เจ้าหน้าที่ ตัวอย่าง',
  office: { th: 'ที่ทำการปกครองอำเภอคำชะอี', en: 'Khamcha-i District Office' },
};

const takes = (password: string): boolean => acceptPassword(password, OWNER).ok;

describe('acceptPassword', () => {
  it.each([
    ['words that have nothing to do with each other', 'mountains and rivers'],
    ['a phrase in Thai', 'ข้าวเหนียวมะม่วงตอนเช้า'],
    ['signs by chance', 'k7dm-2hwp-x9tc'],
    ['a common word among many others', 'the password of my old bicycle'],
    ['a year among other things', 'ploughing in 2565 was wet'],
    ['just long enough', 'rivervalleys'],
  ])('takes %s', (_name, password) => {
    expect(takes(password)).toBe(true);
  });

  it.each([
    ['a short one', 'k7dm2hwpx9t'],
    ['a common word and a number', 'password2565'],
    ['a common word, masked', 'P@ssw0rd!2569'],
    ['two common words', 'iloveyouThailand'],
    ['a common word again and again', 'amphoeamphoeamphoe'],
    ['the username', 'khamchai.clerk'],
    ['the username and a little more', 'khamchai.clerk99'],
    ['a part of the username', 'khamchai-2565!'],
    ['the name', 'เจ้าหน้าที่ตัวอย่าง'],
    ['the office', 'Khamcha-i District'],
    ['a run of digits', '123456789012'],
    ['a run backwards', '9876543210987'],
    ['digits only, as of a telephone or a card', '081-234-5679-33'],
    ['a run of letters', 'abcdefghijklm'],
    ['keys beside each other', 'qwertyuiop12'],
    ['one sign', 'aaaaaaaaaaaaaa'],
    ['two signs by turns', 'abababababababab'],
    ['spaces', '                '],
  ])('refuses %s', (_name, password) => {
    expect(takes(password)).toBe(false);
  });

  it('never fails, and never takes a short one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 140 }), (password) => {
        const taken = takes(password);
        expect(taken && password.length < LEAST_PASSWORD).toBe(false);
      }),
    );
  });

  it('refuses what is made of common words, a number and signs alone', () => {
    const word = fc.constantFrom(...GUESSED_WORDS);
    const made = fc.tuple(
      word,
      fc.constantFrom('', '!', '-', '_'),
      fc.integer({ min: 1900, max: 2099 }),
      word,
    );
    fc.assert(
      fc.property(made, (parts) => {
        expect(takes(parts.join(''))).toBe(false);
      }),
    );
  });
});
