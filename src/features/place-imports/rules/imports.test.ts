import { describe, expect, it } from 'vitest';
import type { KnownPlace, PlaceColumn } from '../model.ts';
import { readFileRow } from './file.ts';
import { cellName, cellsOf, readHead } from './head.ts';
import { type Known, outcomeOf, planRow } from './plan.ts';
import { type Cells, readRow } from './row.ts';

const EMPTY: Cells = {
  kind: '',
  code: '',
  parent: '',
  nameTh: '',
  nameEn: '',
  username: '',
  person: '',
};
const VILLAGE: Cells = { ...EMPTY, kind: 'หมู่บ้าน', code: '49050203', nameTh: 'ตัวอย่าง' };
const AUTHORITY: Cells = {
  ...EMPTY,
  kind: 'อบต.',
  code: '6490501',
  parent: '4905',
  nameTh: 'องค์การบริหารส่วนตำบลตัวอย่าง',
};
const SUBDISTRICT: Cells = { ...EMPTY, kind: 'ตำบล', code: '490502' };

const blamed = (cells: Cells): PlaceColumn[] | 'good' => {
  const read = readRow(cells);
  return 'row' in read ? 'good' : read.faults.map(({ column }) => column);
};

describe('a row by itself', () => {
  it.each<[string, Cells, Partial<Cells>, PlaceColumn[] | 'good']>([
    ['a village', VILLAGE, {}, 'good'],
    ['a village in English', VILLAGE, { kind: 'Village' }, 'good'],
    ['a code with Thai digits', VILLAGE, { code: '๔๙๐๕๐๒๐๓' }, 'good'],
    ['a code in groups', VILLAGE, { code: '49 05 02 03' }, 'good'],
    ['a local authority', AUTHORITY, {}, 'good'],
    ['a municipality', AUTHORITY, { kind: 'เทศบาล ตำบล' }, 'good'],
    ['a subdistrict without a name', SUBDISTRICT, {}, 'good'],
    ['no kind', VILLAGE, { kind: '' }, ['kind']],
    ['an unknown kind', VILLAGE, { kind: 'อำเภอ' }, ['kind']],
    ['a code that lost a digit', VILLAGE, { code: '4905020' }, ['code']],
    ['no name', VILLAGE, { nameTh: '' }, ['nameTh']],
    ['a name of nothing', VILLAGE, { nameTh: '\u0007' }, ['nameTh']],
    ['a name too long', VILLAGE, { nameEn: 'x'.repeat(201) }, ['nameEn']],
    ['a wrong username', VILLAGE, { username: 'a b' }, ['username']],
    ['an authority without parent', AUTHORITY, { parent: '' }, ['parent']],
    ['a parent of letters', AUTHORITY, { parent: 'คำชะอี' }, ['parent']],
    ['an authority with a username', AUTHORITY, { username: 'abt.x' }, ['username']],
    [
      'several faults at once',
      VILLAGE,
      { code: '1', nameTh: '', username: '?' },
      ['code', 'nameTh', 'username'],
    ],
  ])('%s', (_what, cells, change, expected) => {
    expect(blamed({ ...cells, ...change })).toEqual(expected);
  });
});

const place = (code: string, level: KnownPlace['level'], path: string): KnownPlace => ({
  code,
  level,
  path,
  nameTh: 'เดิม',
  nameEn: 'Old',
  parent: path.split('/').at(-3) ?? null,
  namedLater: false,
});

const PLACES = [
  place('49', 'province', '/49/'),
  place('4905', 'district', '/49/4905/'),
  place('4901', 'district', '/49/4901/'),
  place('490502', 'subdistrict', '/49/4905/490502/'),
  place('490101', 'subdistrict', '/49/4901/490101/'),
  place('49050201', 'village', '/49/4905/490502/49050201/'),
];

const KNOWN: Known = {
  places: new Map(PLACES.map((one) => [one.code, one])),
  offices: new Map([
    [
      '49050201',
      {
        id: 'o1',
        areaCode: '49050201',
        nameTh: 'ที่ทำการผู้ใหญ่บ้าน บ้านเดิม หมู่ที่ 1',
        nameEn: 'Village Headman’s Office, Old, Moo 1',
        active: true,
        accounts: 1,
      },
    ],
  ]),
  accounts: new Map([
    ['v49050201', { id: 'a1', areaCode: '49050201', name: 'ผู้ใหญ่บ้าน' }],
    ['taken', { id: 'a2', areaCode: '4901', name: 'x' }],
  ]),
};
const OLD: Cells = { ...VILLAGE, code: '49050201', nameTh: 'เดิม', nameEn: 'Old' };

const outcome = (cells: Cells, known = KNOWN): string => {
  const read = readRow(cells);
  if (!('row' in read)) return 'unreadable';
  const planned = planRow(read.row, known, '/49/4905/');
  return 'plan' in planned
    ? outcomeOf(planned.plan)
    : planned.faults.map(({ column }) => column).join(' ');
};

const changed = (code: string, change: Partial<KnownPlace>): Known => ({
  ...KNOWN,
  places: new Map(PLACES.map((one) => [one.code, one.code === code ? { ...one, ...change } : one])),
});

describe('a row within the tree', () => {
  it.each<[string, Cells, string]>([
    ['a new village', VILLAGE, 'added'],
    ['a known village again', OLD, 'unchanged'],
    ['a known village with its names alone', { ...OLD, nameEn: '' }, 'unchanged'],
    ['a new name', { ...OLD, nameTh: 'ใหม่' }, 'changed'],
    ['a new person', { ...OLD, person: 'คนใหม่' }, 'changed'],
    ['another account', { ...OLD, username: 'second' }, 'changed'],
    ['a subdistrict without office', SUBDISTRICT, 'changed'],
    ['an unknown subdistrict', { ...SUBDISTRICT, code: '490577' }, 'code'],
    ['a new authority', AUTHORITY, 'added'],
    ['a parent nobody knows', { ...VILLAGE, code: '49057701' }, 'parent'],
    ['a parent in another district', { ...VILLAGE, code: '49010101' }, 'parent'],
    ['the province as parent', { ...AUTHORITY, parent: '49' }, 'parent'],
    ['a village below a district', { ...VILLAGE, parent: '4905' }, 'parent'],
    ['a username of another office', { ...VILLAGE, username: 'Taken' }, 'username'],
  ])('%s', (_what, cells, expected) => {
    expect(outcome(cells)).toBe(expected);
  });

  it.each<[string, Known, string]>([
    ['an area that has ended', changed('49050201', { path: null }), 'code'],
    ['a code of another level', changed('49050201', { level: 'local-authority' }), 'code'],
    ['another parent', changed('49050201', { parent: '490503' }), 'parent'],
  ])('a known village that is %s', (_what, known, expected) => {
    expect(outcome(OLD, known)).toBe(expected);
  });

  it('a new name is refused where a later day has another one', () => {
    const known = changed('49050201', { namedLater: true });
    expect(outcome({ ...OLD, nameTh: 'ใหม่' }, known)).toBe('nameTh');
    expect(outcome(OLD, known)).toBe('unchanged');
  });
});

describe('rows of one file that name the same', () => {
  const TITLES = ['kind', 'code', 'nameTh', 'username'];
  const village = (code: string, username = '') => ['หมู่บ้าน', code, 'ตัวอย่าง', username];

  it.each<[string, string[][], PlaceColumn[] | 'good']>([
    ['two codes', [village('49050203'), village('49050204')], 'good'],
    ['a code twice', [village('49050203'), village('๔๙๐๕๐๒๐๓', 'other')], ['code']],
    ['a username twice', [village('49050203', 'head'), village('49050204', 'Head')], ['username']],
    [
      'a username that is made for a later row',
      [village('49050203', 'v49050204'), village('49050204')],
      ['username'],
    ],
    [
      'a username that was made for an earlier row',
      [village('49050203'), village('49050204', 'V49050203')],
      ['username'],
    ],
  ])('%s', (_what, rows, expected) => {
    const head = readHead(TITLES) ?? new Map();
    const earlier = { codes: new Set<string>(), usernames: new Set<string>() };
    const reads = rows.map((cells) => readFileRow(head, cells, earlier));
    const last = reads.at(-1);
    expect(last && 'faults' in last ? last.faults.map(({ column }) => column) : 'good').toEqual(
      expected,
    );
  });
});

describe('the head of a file', () => {
  it('is found in either language and any order, with columns of the person’s own between', () => {
    const head = readHead(['หมายเหตุ', 'รหัส', 'Kind', ' ชื่อ ภาษาไทย ']);
    expect(head && [...head]).toEqual([
      ['kind', 2],
      ['code', 1],
      ['nameTh', 3],
    ]);
    expect(head && cellsOf(head, ['x', '49050203', ' หมู่บ้าน', 'ก'])).toMatchObject({
      kind: 'หมู่บ้าน',
      code: '49050203',
      username: '',
    });
  });

  it('is missing where a needed column is', () => {
    expect(readHead(['ประเภท', 'รหัส'])).toBeUndefined();
  });

  it.each([
    [0, 2, 'A2'],
    [25, 9, 'Z9'],
    [26, 9, 'AA9'],
    [701, 1, 'ZZ1'],
  ])('column %i of line %i is the cell %s', (column, line, name) => {
    expect(cellName(column, line)).toBe(name);
  });
});
