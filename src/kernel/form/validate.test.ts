import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileForm } from './compile.ts';
import { disbursement } from './fixtures/disbursement.ts';
import { everyField } from './fixtures/every-field.ts';
import { outstandingActivities } from './fixtures/outstanding-activities.ts';
import { weeklyActivities } from './fixtures/weekly-activities.ts';
import { validateAnswers } from './validate.ts';

const every = compileForm(everyField);
const PHOTO = '00000000-0000-4000-8000-000000000001';
const OTHER = 'a'.repeat(64);

const submit = (sent: unknown) => validateAnswers(every, sent, { mode: 'submit' });
const codes = (sent: unknown, mode: 'draft' | 'submit' = 'submit'): string[] =>
  validateAnswers(every, sent, { mode }).refusals.map(({ field, code }) => `${field}: ${code}`);
const MANY = { many: ['a'] };

describe('values that are accepted', () => {
  test.each<[string, unknown, unknown]>([
    ['whole', 12, 12],
    ['whole', '12', 12],
    ['whole', '๑๒', 12],
    ['whole', ' 1,000 ', 1000],
    ['whole', '007', 7],
    ['whole', '5.0', 5],
    ['whole', '', undefined],
    ['whole', '   ', undefined],
    ['whole', null, undefined],
    ['whole', -0, 0],
    ['below_zero', '-0', 0],
    ['below_zero', '-๑๐', -10],
    ['rate', '1.5', '1.500'],
    ['rate', 1.5, '1.500'],
    ['rate', '100', '100.000'],
    ['amount', '1,234,567.5', '1234567.50'],
    ['amount', '๑,๒๓๔.๕๐', '1234.50'],
    ['amount', 0, '0.00'],
    ['amount', '999999999999999.99', '999999999999999.99'],
    ['amount', '10.5000', '10.50'],
    ['name', '  กำนัน  ', 'กำนัน'],
    ['name', 'ก\u200Bข\u202E', 'กข'],
    ['name', 'น\u0E4Dา', 'น\u0E33'],
    ['name', '😀'.repeat(10), '😀'.repeat(10)],
    ['code', 'AB123', 'AB123'],
    ['story', 'หนึ่ง\r\nสอง\tสาม', 'หนึ่ง\nสอง สาม'],
    ['on', '2022-02-28', '2022-02-28'],
    ['on', '๒๐๒๒-๐๒-๒๘', '2022-02-28'],
    ['at', '09:30', '09:30'],
    ['at', '๙.๓๐ น.', '09:30'],
    ['one', 'b', 'b'],
    ['many', ['c', 'a', 'a'], ['a', 'c']],
    ['many', 'b', ['b']],
    ['agreed', false, false],
    ['area', '4905', '4905'],
    ['people', { officials: '๓', public: 0 }, { officials: 3, public: 0 }],
    ['people', { officials: 3, public: '' }, { officials: 3 }],
    ['photos', [{ fileId: PHOTO, caption: ' ภาพ ' }], [{ fileId: PHOTO, caption: 'ภาพ' }]],
    ['photos', [{ fileId: OTHER }], [{ fileId: OTHER }]],
    ['spot', { latitude: 16.5, longitude: 104.7 }, { latitude: 16.5, longitude: 104.7 }],
  ])('%s: %j → %j', (key, raw, value) => {
    const { answers, refusals } = submit({ ...MANY, [key]: raw });
    expect(refusals).toEqual([]);
    expect(answers[key]).toEqual(value);
  });
});

describe('values that are refused', () => {
  test.each<[string, unknown, string]>([
    ['whole', 'สิบ', 'whole: not-a-number'],
    ['whole', Number.NaN, 'whole: not-a-number'],
    ['whole', Number.POSITIVE_INFINITY, 'whole: not-a-number'],
    ['whole', '1e400', 'whole: not-a-number'],
    ['whole', JSON.parse('1e400'), 'whole: not-a-number'],
    ['whole', '1e3', 'whole: not-a-number'],
    ['whole', '0x10', 'whole: not-a-number'],
    ['whole', '1,00', 'whole: not-a-number'],
    ['whole', '+1', 'whole: not-a-number'],
    ['whole', true, 'whole: not-a-number'],
    ['whole', [1], 'whole: not-a-number'],
    ['whole', { a: 1 }, 'whole: not-a-number'],
    ['whole', '1.5', 'whole: not-whole'],
    ['whole', 1.5, 'whole: not-whole'],
    ['whole', -1, 'whole: too-small'],
    ['whole', '1,001', 'whole: too-large'],
    ['below_zero', -11, 'below_zero: too-small'],
    ['below_zero', 1e21, 'below_zero: not-a-number'],
    ['below_zero', '9'.repeat(16), 'below_zero: too-large'],
    ['rate', '0.0001', 'rate: too-many-decimals'],
    ['rate', '100.001', 'rate: too-large'],
    ['amount', '1.234', 'amount: too-many-decimals'],
    ['amount', '-0.01', 'amount: too-small'],
    ['amount', '1000000000000000', 'amount: too-large'],
    ['amount', '9'.repeat(100), 'amount: not-a-number'],
    ['name', 5, 'name: not-a-text'],
    ['name', 'ก', 'name: too-short'],
    ['name', 'ก'.repeat(11), 'name: too-long'],
    ['name', 'ก'.repeat(100_000), 'name: too-long'],
    ['name', 'กข\u0000', 'name: strange-characters'],
    ['name', 'กข\uD800', 'name: strange-characters'],
    ['name', 'ก\nข', 'name: one-line'],
    ['code', 'ab123', 'code: pattern'],
    ['code', 'AB1234', 'code: pattern'],
    ['on', '2022-02-29', 'on: not-a-date'],
    ['on', '2565-02-01', 'on: not-a-date'],
    ['on', 20220201, 'on: not-a-date'],
    ['on', '2021-12-31', 'on: too-early'],
    ['on', '2023-01-01', 'on: too-late'],
    ['at', '24:00', 'at: not-a-time'],
    ['one', 'z', 'one: not-an-option'],
    ['many', ['a', 'z'], 'many: not-an-option'],
    ['many', ['a', 'b', 'c'], 'many: too-many'],
    ['many', [], 'many: too-few'],
    ['agreed', 'yes', 'agreed: not-yes-no'],
    ['area', '49', 'area: not-an-area'],
    ['people', { officials: -1 }, 'people.officials: too-small'],
    ['people', { others: 1 }, 'people: unknown-field'],
    ['photos', [{ fileId: 'x' }], 'photos[0]: not-attachments'],
    ['photos', [PHOTO], 'photos[0]: not-attachments'],
    ['photos', [{ fileId: PHOTO }, { fileId: PHOTO }], 'photos[1]: attached-twice'],
    ['photos', Array(3).fill({ fileId: PHOTO }), 'photos: too-many'],
    ['spot', { latitude: 91, longitude: 0 }, 'spot: not-a-place'],
    ['rows', [{ cost: '1' }], 'rows[0].title: required'],
    ['rows', [{ title: 'ก', cost: 'x' }], 'rows[0].cost: not-a-number'],
    ['rows', ['x'], 'rows[0]: not-a-group'],
    ['rows', 'x', 'rows: not-a-group'],
    ['rows', Array(4).fill({ title: 'ก' }), 'rows: too-many'],
    ['rows', [{ title: 'ก', other: 1 }], 'rows[0].other: unknown-field'],
    [
      'rows',
      [{ title: 'ก', pictures: [{ fileId: PHOTO }] }],
      'rows[0].pictures[0].caption: caption-wanted',
    ],
    ['nothing', 1, 'nothing: unknown-field'],
    ['constructor', 1, 'constructor: unknown-field'],
  ])('%s: %j → %s', (key, raw, refusal) => {
    expect(codes({ ...MANY, [key]: raw })).toContain(refusal);
  });

  test('a draft may be incomplete, never malformed', () => {
    const sent = {
      name: 'ก',
      code: 'x',
      many: [],
      rows: [{ pictures: [{ fileId: PHOTO }] }],
      whole: 'x',
      on: '2022-02-30',
    };
    expect(codes(sent, 'draft')).toEqual(['whole: not-a-number', 'on: not-a-date']);
  });
});

describe('hidden and computed fields', () => {
  test.each<[unknown, unknown]>([
    [{ agreed: false, reason: 'เพราะ' }, 'เพราะ'],
    [{ agreed: true, reason: 'เพราะ' }, undefined],
    [{ reason: 'เพราะ' }, undefined],
    [{ agreed: true, reason: 5 }, undefined],
  ])('%j keeps the reason %j', (sent, reason) => {
    const { answers, refusals, hidden } = submit({ ...MANY, ...(sent as object) });
    expect(refusals).toEqual([]);
    expect(answers.reason).toBe(reason);
    expect(hidden).toEqual(reason === undefined ? ['reason'] : []);
  });

  test('what a caller sends for a computed field is worked out anew', () => {
    const sent = { ...MANY, amount: '0.15', twice: '9', rows: [{ title: 'ก', cost: '0.50' }] };
    expect(submit(sent).answers).toMatchObject({
      twice: '0.30',
      rows: [{ with_vat: '0.54' }],
    });
    expect(submit({ ...MANY, twice: '9' }).answers.twice).toBeUndefined();
  });
});

const refusalsOf = (definition: Parameters<typeof compileForm>[0], sent: unknown): string[] =>
  validateAnswers(compileForm(definition), sent, { mode: 'submit' }).refusals.map(
    ({ field, code }) => `${field}: ${code}`,
  );

describe('the forms of the letters', () => {
  const week = Object.fromEntries(
    weeklyActivities.fields.flatMap(({ key, type }) =>
      type === 'computed' ? [] : [[key, type === 'money' ? '0.10' : 3]],
    ),
  );
  test('S1: a full week is accepted and its budget is summed exactly', () => {
    const { answers, refusals } = validateAnswers(compileForm(weeklyActivities), week, {
      mode: 'submit',
    });
    expect(refusals).toEqual([]);
    expect(answers.total_budget).toBe('0.50');
  });
  test('S1: what is missing and what can not be is told at its place', () => {
    const { activity2_budget: _, ...rest } = week;
    expect(refusalsOf(weeklyActivities, { ...rest, activity4_times: 0 })).toEqual([
      'activity2_budget: required',
      'activity4_times: check-activity4_held',
    ]);
  });

  const activity = {
    title: 'กิจกรรมสมมติ',
    kind: 'activity-2',
    who: 'ที่ทำการปกครองอำเภอสมมติ',
    what: 'จัดกิจกรรมตัวอย่าง',
    place: 'หอประชุมอำเภอ',
    held_on: '2022-01-20',
    participants: { officials: '๑๒', public: 30 },
    has_budget: false,
    result: 'เป็นไปตามแผน',
    photos: [{ fileId: PHOTO, caption: 'ภาพหมู่' }],
  };
  test.each<[string, object, string[]]>([
    ['a full activity', {}, []],
    ['no photo', { photos: [] }, ['activities[0].photos: too-few']],
    [
      'a photo without caption',
      { photos: [{ fileId: PHOTO }] },
      ['activities[0].photos[0].caption: caption-wanted'],
    ],
    ['a budget that is not told', { has_budget: true }, ['activities[0].budget: required']],
    [
      'a group not counted',
      { participants: { officials: 1 } },
      ['activities[0].participants.public: required'],
    ],
    [
      'nobody came',
      { participants: { officials: 0, public: 0 } },
      ['activities: check-people_came'],
    ],
  ])('S2: %s', (_, change, expected) => {
    const sent = { activities: [{ ...activity, ...change }] };
    expect(refusalsOf(outstandingActivities, sent)).toEqual(expected);
  });
  test('S2: no activity at all is refused (a nil report is not this form)', () => {
    expect(refusalsOf(outstandingActivities, {})).toEqual(['activities: too-few']);
  });

  test.each<[string, string, string, string[], string | undefined]>([
    ['97394.74', '0.10', '0.30', [], '0.00'],
    ['1000', '10', '1000', [], '100.00'],
    ['1000', '10', '9.99', ['to_date: check-covers_month'], '1.00'],
    [
      '1000',
      '10',
      '1000.01',
      ['to_date: check-within_allocation', 'allocated: check-within_allocation'],
      '100.00',
    ],
    ['0', '0', '0', [], undefined],
  ])('disbursement: %s, %s, %s', (allocated, this_month, to_date, expected, percent) => {
    const sent = { allocated, this_month, to_date };
    expect(refusalsOf(disbursement, sent)).toEqual(expected);
    const form = compileForm(disbursement);
    expect(validateAnswers(form, sent, { mode: 'submit' }).answers.percent).toBe(percent);
  });
});

describe('properties', () => {
  const anything = fc.anything({ withBigInt: false, maxDepth: 3 });
  const sentForEvery = fc.dictionary(
    fc.constantFrom(...everyField.fields.map((field) => field.key), '__proto__', 'x'),
    fc.oneof(anything, fc.string({ unit: 'binary' }), fc.double(), fc.array(anything)),
    { noNullPrototype: false },
  );
  test('whatever is sent is answered, and what is kept is accepted again unchanged', () => {
    fc.assert(
      fc.property(sentForEvery, (sent) => {
        const first = validateAnswers(every, sent, { mode: 'draft' });
        const again = validateAnswers(every, JSON.parse(JSON.stringify(first.answers)), {
          mode: 'draft',
        });
        expect(again.answers).toEqual(first.answers);
        expect(again.refusals).toEqual([]);
        for (const { sentence } of first.refusals) {
          expect(sentence.th.length).toBeGreaterThan(0);
          expect(sentence.en.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('an amount means the same in Thai digits and with separators', () => {
    const thai = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (satang) => {
        const digits = satang.toString().padStart(3, '0');
        const plain = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
        for (const text of [plain, grouped, thai(grouped)])
          expect(submit({ ...MANY, amount: text }).answers.amount).toBe(plain);
      }),
    );
  });
});
