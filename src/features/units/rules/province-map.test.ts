import { describe, expect, it } from 'vitest';
import { MAP_PROVINCES } from './province-map.ts';

describe('the provinces of the map', () => {
  it('are 77, each with its own name and letters', () => {
    expect(MAP_PROVINCES).toHaveLength(77);
    expect(new Set(MAP_PROVINCES.map(({ name }) => name.th)).size).toBe(77);
    expect(new Set(MAP_PROVINCES.map(({ short }) => short.th)).size).toBe(77);
    expect(new Set(MAP_PROVINCES.map(({ short }) => short.en)).size).toBe(77);
  });

  it('have three Latin letters in English, the first as in the name', () => {
    for (const { code, name, short } of MAP_PROVINCES) {
      expect(short.en).toMatch(/^[A-Z]{3}$/);
      // Ayutthaya is known without its first words, Phra Nakhon Si.
      const known = code === '14' ? 'Ayutthaya' : name.en;
      expect(known.startsWith(short.en.slice(0, 1)), `${name.en} ${short.en}`).toBe(true);
    }
  });

  it.each([
    ['10', 'กรุงเทพมหานคร', 'กทม', 'BKK'],
    ['27', 'สระแก้ว', 'สก', 'SKW'],
    ['38', 'บึงกาฬ', 'บก', 'BKN'],
    ['49', 'มุกดาหาร', 'มห', 'MDH'],
    ['58', 'แม่ฮ่องสอน', 'มส', 'MSN'],
    ['77', 'ประจวบคีรีขันธ์', 'ปข', 'PKN'],
    ['96', 'นราธิวาส', 'นธ', 'NWT'],
  ])('%s is %s', (code, name, th, en) => {
    const found = MAP_PROVINCES.find((one) => one.code === code);
    expect([found?.name.th, found?.short.th, found?.short.en]).toEqual([name, th, en]);
  });
});
