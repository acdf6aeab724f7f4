import { describe, expect, it } from 'vitest';
import { columnName, isKeyRow, readHead } from './head.ts';

const KNOWN = new Set(['times', 'people.officials']);

describe('the head of a sheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (at, name) => {
    expect(columnName(at)).toBe(name);
  });

  it('is found by the keys of area and period, in any order, with blank columns between', () => {
    const cells = ['period-id', null, 'times', 'area-code', 'not-imported', ' people.officials '];
    expect(isKeyRow(cells)).toBe(true);
    expect(readHead(cells, 2, KNOWN)).toEqual({
      ok: true,
      value: {
        area: 3,
        period: 0,
        office: undefined,
        figures: [
          { at: 2, key: 'times' },
          { at: 5, key: 'people.officials' },
        ],
      },
    });
  });

  it.each<[string, (string | null)[], string]>([
    ['a column that the form lacks', ['area-code', 'period-id', 'x'], 'unknown-column'],
    ['a column twice', ['area-code', 'period-id', 'times', 'times'], 'column-twice'],
  ])('refuses %s', (_, cells, code) => {
    const head = readHead(cells, 2, KNOWN);
    expect(head.ok ? 'ok' : head.refusals[0].code).toBe(code);
  });

  it.each<[string, (string | null)[], (string | null)[], string]>([
    ['merged keys under two titles', ['times', null], ['ครั้ง', 'คน'], 'column-without-key'],
    ['a column of one’s own', ['times'], ['ครั้ง', 'บันทึก'], 'column-without-key'],
    ['a column of one’s own with its key', ['times', 'not-imported'], ['ครั้ง', 'บันทึก'], 'ok'],
    ['merged titles above two keys', ['times', 'people.officials'], ['ครั้ง', null], 'ok'],
    ['a blank column', ['times', null, 'people.officials'], ['ครั้ง', null, 'คน'], 'ok'],
  ])('with %s', (_, keys, titles, code) => {
    const cells = ['area-code', 'period-id', ...keys];
    const head = readHead(cells, 2, KNOWN, ['รหัส', 'งวด', ...titles]);
    expect(head.ok ? 'ok' : head.refusals[0].code).toBe(code);
  });

  it.each([[['area-code']], [[12, null]], [[]]])('is not in %j', (cells) => {
    expect(isKeyRow(cells)).toBe(false);
  });
});
