import { describe, expect, it, test } from 'vitest';
import { compileForm } from '#kernel/form/compile.ts';
import { occurrences } from '#kernel/schedule/occurrences.ts';
import { describeSchedule } from '#kernel/schedule/words.ts';
import { ProgrammePack } from '../model/pack.ts';
import { checkPack } from '../rules/pack.ts';
import { readPacks } from './files.ts';

const packs = await readPacks();
const requirements = packs.flatMap((pack) => pack.requirements);
const forms = packs.flatMap((pack) => pack.forms);

describe('the packs of the letters', () => {
  it('lead nowhere wrong and hold forms that can be published', () => {
    expect(packs.flatMap((pack) => checkPack(pack))).toEqual([]);
    expect(forms.map(({ definition }) => compileForm(definition).parts.length)).not.toContain(0);
  });

  it('leave open what the letters leave open, and say so', () => {
    const parts = packs.flatMap((pack) => pack.portfolio?.parts ?? []);
    const open = parts.filter(({ verified }) => !verified);
    expect(open.map(({ position, note }) => [position, note.en])).toEqual([
      [2, 'not named in the letters'],
      [3, 'not named in the letters'],
    ]);
    expect(forms.filter(({ verified }) => verified)).toEqual([]);
  });

  test.each([
    ['s1-weekly', '2022-02-04T09:30:00.000Z', 'ทุกวันศุกร์ ภายใน 16.30 น.', 35],
    [
      's2-district',
      '2022-02-10T09:30:00.000Z',
      'วันที่ 10 ของทุกเดือน (ผลของเดือนก่อน) ภายใน 16.30 น.',
      8,
    ],
    [
      's2-province',
      '2022-02-10T09:30:00.000Z',
      'วันที่ 10 ของทุกเดือน (ผลของเดือนก่อน) ภายใน 16.30 น.',
      8,
    ],
    [
      'disbursement',
      '2020-12-10T09:30:00.000Z',
      'วันที่ 10 ของทุกเดือน (ผลของเดือนก่อน) ภายใน 16.30 น.',
      10,
    ],
  ])('%s first falls due at %s: %s', (code, first, sentence, count) => {
    const schedule = requirements.find((one) => one.code === code)?.schedule;
    if (!schedule) throw new Error(`no ${code}`);
    const dues = occurrences(schedule, '2020-01-01', '2024-01-01', () => false);
    expect(dues[0]?.dueAt).toBe(first);
    expect(dues).toHaveLength(count);
    expect(describeSchedule(schedule).th).toBe(sentence);
  });
});

const pack = ProgrammePack.parse({
  programmes: [
    { code: 'one', fiscalYear: 2022, part: 7, letter: 'lost', title: { th: 'ก', en: 'a' } },
  ],
  requirements: [
    {
      ...requirements[0],
      code: 'asked',
      programme: 'another',
      form: 'missing',
      letter: undefined,
      compiles: { requirement: 'nothing', group: 'rows' },
    },
  ],
});

it('names every code that leads nowhere', () =>
  expect(checkPack(pack).map(({ field }) => field)).toEqual([
    'one.letter',
    'one.part',
    'asked.programme',
    'asked.form',
    'asked.compiles.requirement',
  ]));
