import { describe, expect, it } from 'vitest';
import type { AreaPath, Level } from '#kernel/area.ts';
import { addressOfLevel, addressOfOffice, meantBy, wayTo } from './outgoing-addressees.ts';

const NATION = '/';
const PROVINCE = '/49/';
const DISTRICT = '/49/4905/';
const SUBDISTRICT = '/49/4905/490502/';
const VILLAGE = '/49/4905/490502/49050203/';

describe('who may send to whom through the system', () => {
  it.each<[string, AreaPath, string, AreaPath, 'below' | 'above' | undefined]>([
    ['the department', NATION, 'a province', PROVINCE, 'below'],
    ['the department', NATION, 'a district', DISTRICT, 'below'],
    ['the department', NATION, 'a village', VILLAGE, 'below'],
    ['the department', NATION, 'itself', NATION, undefined],
    ['a province', PROVINCE, 'the department', NATION, 'above'],
    ['a province', PROVINCE, 'its district', DISTRICT, 'below'],
    ['a province', PROVINCE, 'a village of it', VILLAGE, 'below'],
    ['a province', PROVINCE, 'another province', '/47/', undefined],
    ['a province', PROVINCE, 'a district of another province', '/47/4701/', undefined],
    ['a district', DISTRICT, 'its province', PROVINCE, 'above'],
    ['a district', DISTRICT, 'the department, past its province', NATION, undefined],
    ['a district', DISTRICT, 'the district beside it', '/49/4901/', undefined],
    ['a district', DISTRICT, 'another office of its own area', DISTRICT, undefined],
    ['a district', DISTRICT, 'its subdistrict', SUBDISTRICT, 'below'],
    ['a district', DISTRICT, 'a village of it', VILLAGE, 'below'],
    ['a district', DISTRICT, 'a subdistrict of another district', '/49/4901/490101/', undefined],
    ['a district', DISTRICT, 'another province', '/47/', undefined],
    ['a subdistrict', SUBDISTRICT, 'its district', DISTRICT, 'above'],
    ['a subdistrict', SUBDISTRICT, 'its province, past the district', PROVINCE, undefined],
    ['a village', VILLAGE, 'its subdistrict', SUBDISTRICT, 'above'],
    ['a village', VILLAGE, 'the village beside it', '/49/4905/490502/49050204/', undefined],
  ])('%s (%s) to %s (%s): %s', (_sender, from, _addressee, to, way) => {
    expect(wayTo(from, to)).toBe(way);
  });
});

describe('how a letter addresses offices', () => {
  it.each<[Level, string, string]>([
    ['province', 'จังหวัดมุกดาหาร', 'ผู้ว่าราชการจังหวัดมุกดาหาร'],
    ['district', 'อำเภอคำชะอี', 'นายอำเภอคำชะอี'],
    ['subdistrict', 'ตำบลคำชะอี', 'กำนันตำบลคำชะอี'],
  ])('the head of a %s, %s: %s', (level, place, address) => {
    expect(addressOfOffice({ level, place })).toBe(address);
  });

  const levels: Level[] = ['district', 'subdistrict'];
  const offices = [
    { id: 'a', level: 'district', place: 'อำเภอคำชะอี' },
    { id: 'b', level: 'district', place: 'อำเภอดอนตาล' },
    { id: 'c', level: 'province', place: 'จังหวัดมุกดาหาร' },
  ] as const;
  it.each<[string, string[], Level[], string[]]>([
    ['a whole level', [addressOfLevel('district')], ['district'], []],
    ['a level with other blanks', ['นายอำเภอทุกอำเภอ'], ['district'], []],
    ['single offices', ['นายอำเภอดอนตาล', 'นายอำเภอ คำชะอี'], [], ['a', 'b']],
    ['the office above', ['ผู้ว่าราชการจังหวัดมุกดาหาร'], [], ['c']],
    ['nobody in the system', ['ผู้อำนวยการโรงเรียน'], [], []],
    ['a level that is not below', [addressOfLevel('village')], [], []],
  ])('the lines name %s', (_case, to, meantLevels, ids) => {
    const meant = meantBy(to, levels, offices);
    expect(meant.levels).toEqual(meantLevels);
    expect(meant.offices.map(({ id }) => id)).toEqual(ids);
  });
});
