import { describe, expect, it } from 'vitest';
import { FormDefinition } from '#kernel/form/model.ts';
import { formColumns, groupColumns } from './form-columns.ts';

const named = (th: string) => ({ th, en: th });
const form = (title: string, extra: object[] = []) =>
  FormDefinition.parse({
    title: named(title),
    sections: [{ key: 'one', title: named('กิจกรรมที่ ๑') }],
    fields: [
      { type: 'integer', key: 'times', label: named('ครั้ง'), section: 'one', unit: named('ครั้ง') },
      { type: 'money', key: 'budget', label: named('งบ') },
      { type: 'date', key: 'held_on', label: named('วันที่') },
      { type: 'yesNo', key: 'open', label: named('เปิด') },
      {
        type: 'peopleByGroup',
        key: 'people',
        label: named('ผู้เข้าร่วม'),
        groups: [
          { key: 'a', label: named('ข้าราชการ') },
          { key: 'b', label: named('ประชาชน') },
        ],
      },
      { type: 'photos', key: 'photos', label: named('ภาพ') },
      {
        type: 'group',
        key: 'items',
        label: named('รายการ'),
        itemLabel: named('รายการ'),
        fields: [{ type: 'text', key: 'title', label: named('ชื่อ') }],
      },
      ...extra,
    ],
  });

const ANSWERS = {
  times: 3,
  budget: '1500.50',
  held_on: '2022-02-10',
  open: true,
  people: { a: 5 },
  photos: [{ fileId: 'x', caption: 'ภาพหน้างาน' }, { fileId: 'y' }],
  items: [{ title: 'ก' }, { title: 'ข' }],
};

describe('columns of a form', () => {
  const columns = formColumns([form('แบบ')], 'th');

  it.each([
    ['times', 'กิจกรรมที่ ๑: ครั้ง (ครั้ง)', 'integer', 3],
    ['budget', 'งบ', 'money', '1500.50'],
    ['held_on', 'วันที่', 'date', '2022-02-10'],
    ['open', 'เปิด', 'text', 'ใช่'],
    ['people.a', 'ผู้เข้าร่วม: ข้าราชการ', 'integer', 5],
    ['people.b', 'ผู้เข้าร่วม: ประชาชน', 'integer', null],
    ['photos', 'ภาพ', 'text', 'ภาพหน้างาน; 2'],
    ['items', 'รายการ', 'integer', 2],
  ])('%s', (key, title, type, cell) => {
    const column = columns.find((one) => one.key === key);
    expect([column?.title, column?.type, column?.cell(ANSWERS)]).toEqual([title, type, cell]);
  });

  it('leaves what was not answered empty', () => {
    expect(columns.map((column) => column.cell({}))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      0,
    ]);
  });

  it('has each field once over several versions, named by the newest', () => {
    const old = form('เก่า', [{ type: 'text', key: 'gone', label: named('เลิกใช้') }]);
    const both = formColumns([form('ใหม่'), old], 'th');
    expect(both.map(({ key }) => key)).toEqual([...columns.map(({ key }) => key), 'gone']);
  });

  it('gives the fields of a group for its items', () => {
    expect(groupColumns([form('แบบ')], 'items', 'th').map(({ key }) => key)).toEqual(['title']);
    expect(groupColumns([form('แบบ')], 'unknown', 'th')).toEqual([]);
  });
});
