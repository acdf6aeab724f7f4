import { describe, expect, it } from 'vitest';
import { MAP_PROVINCES } from './province-map.ts';

describe('the provinces of the map', () => {
  it('are 77, each with its own name and letters', () => {
    expect(MAP_PROVINCES).toHaveLength(77);
    expect(new Set(MAP_PROVINCES.map(({ name }) => name.th)).size).toBe(77);
    expect(new Set(MAP_PROVINCES.map(({ short }) => short.th)).size).toBe(77);
  });

  it.each([
    ['10', 'กรุงเทพมหานคร', 'กทม'],
    ['27', 'สระแก้ว', 'สก'],
    ['38', 'บึงกาฬ', 'บก'],
    ['49', 'มุกดาหาร', 'มห'],
    ['58', 'แม่ฮ่องสอน', 'มส'],
    ['77', 'ประจวบคีรีขันธ์', 'ปข'],
    ['96', 'นราธิวาส', 'นธ'],
  ])('%s is %s', (code, name, short) => {
    const found = MAP_PROVINCES.find((one) => one.code === code);
    expect([found?.name.th, found?.short.th]).toEqual([name, short]);
  });
});
