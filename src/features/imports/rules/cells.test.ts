import { describe, expect, it } from 'vitest';
import { Field } from '#kernel/form/fields.ts';
import { cellFormOf, type SheetField } from './cells.ts';

const label = { th: 'ช่อง', en: 'Field' };
const field = (type: string, more: object = {}): SheetField =>
  Field.parse({ type, key: 'x', label, ...more }) as SheetField;

const OPTIONS = [
  { value: 'good', label: { th: 'ดี', en: 'Good' } },
  { value: 'bad', label: { th: 'ต้องปรับปรุง; ด่วน', en: 'Bad' } },
  { value: 'poor', label: { th: 'ดี', en: 'Poor' } },
];

type Case = [string, SheetField, string | number, unknown];

const READ: Case[] = [
  ['a number', field('integer'), 12, 12],
  ['the dust of a formula', field('decimal', { decimals: 2 }), 0.1 + 0.2, 0.3],
  ['typed digits, for the form to read', field('money'), '๑,๒๕๐.๕๐', '๑,๒๕๐.๕๐'],
  ['a text that is a number', field('text'), 12, '12'],
  ['a real date', field('date'), '2024-02-29', '2024-02-29'],
  ['a real date with a Buddhist year', field('date'), '2567-02-29', '2024-02-29'],
  ['a real date with a time', field('date'), '2024-02-29T08:30:00', '2024-02-29'],
  ['a date left as a serial number', field('date'), 45_351, '2024-02-29'],
  ['a date as people type it', field('date'), '๒๙ ก.พ. ๖๗', '2024-02-29'],
  ['a time as a fraction of a day', field('time'), 0.354_166_67, '08:30'],
  ['a time as a date of 1899', field('time'), '1899-12-30T08:30:00', '08:30'],
  ['a time as people type it', field('time'), '8.30', '8.30'],
  ['a time typed as a number', field('time'), 8.3, '8.30'],
  ['yes', field('yesNo'), 'ใช่', true],
  ['no as a number', field('yesNo'), 0, false],
  ['an option by its value', field('choice', { options: OPTIONS }), 'good', 'good'],
  ['an option by its label', field('choice', { options: OPTIONS }), ' ดี ', 'good'],
  ['an option in English', field('choice', { options: OPTIONS }), 'POOR', 'poor'],
  ['several options', field('choices', { options: OPTIONS }), 'Good; bad', ['good', 'bad']],
  ['an area by number', field('area', { level: 'district' }), 4905, '4905'],
];

const REFUSED: Case[] = [
  ['a serial before 1941', field('date'), 12, undefined],
  ['a day that is none', field('date'), '30/2/2567', undefined],
  ['perhaps', field('yesNo'), 'อาจจะ', undefined],
  ['no option', field('choice', { options: OPTIONS }), 'แย่', undefined],
  ['one of several that is none', field('choices', { options: OPTIONS }), 'Good; x', undefined],
];

describe('a cell', () => {
  it.each(READ)('reads %s', (_, of, cell, value) => {
    expect(cellFormOf(of).read(cell)).toEqual({ ok: true, value });
  });

  it.each(REFUSED)('refuses %s', (_, of, cell) => {
    expect(cellFormOf(of).read(cell).ok).toBe(false);
  });

  it.each<[string, SheetField, unknown, unknown]>([
    ['a label', field('choice', { options: OPTIONS }), 'good', 'ดี'],
    ['a value whose label is another’s', field('choice', { options: OPTIONS }), 'poor', 'poor'],
    ['a value whose label divides lists', field('choices', { options: OPTIONS }), ['bad'], 'bad'],
    ['nothing for no options', field('choices', { options: OPTIONS }), [], null],
    ['no', field('yesNo'), false, 'ไม่ใช่'],
    ['nothing', field('integer'), undefined, null],
  ])('is written as %s', (_, of, value, cell) => {
    expect(cellFormOf(of).write(value)).toEqual(cell);
  });
});
