import { describe, expect, it } from 'vitest';
import { type BrowserDraft, chooseDraft, type ServerDraft, sameAnswers } from './draft-choice.ts';

const typed = (value: unknown, baseVersion: number, unsent = true): BrowserDraft => ({
  answers: { times: value },
  baseVersion,
  unsent,
});
const kept = (value: unknown, version: number): ServerDraft => ({
  answers: { times: value },
  version,
});

describe('which draft a report opens with', () => {
  const cases: [string, BrowserDraft | undefined, ServerDraft | undefined, object][] = [
    ['nothing anywhere', undefined, undefined, { kind: 'server', answers: {}, version: 0 }],
    ['only the server', undefined, kept(3, 2), { kind: 'server', version: 2 }],
    ['typed before the first save', typed('4', 0), undefined, { kind: 'browser', version: 0 }],
    ['typed upon the server’s version', typed('4', 2), kept(3, 2), { kind: 'browser', version: 2 }],
    ['sent, and the server has gone on', typed('4', 2, false), kept(5, 3), { kind: 'server' }],
    ['sent, and the report left the server', typed('4', 2, false), undefined, { kind: 'server' }],
    ['both went on apart', typed('4', 2), kept(5, 3), { kind: 'conflict', version: 3 }],
    ['both went on to the same', typed('5', 2), kept(5, 3), { kind: 'server', version: 3 }],
    ['the answer to a save was lost', typed('4', 0), kept(4, 1), { kind: 'server', version: 1 }],
    ['the server’s draft is blank', typed('4', 2), kept('', 3), { kind: 'browser', version: 3 }],
    ['the server has no draft any more', typed('4', 7), undefined, { kind: 'browser', version: 0 }],
  ];
  it.each(cases)('%s', (_name, browser, server, expected) => {
    expect(chooseDraft(browser, server)).toMatchObject(expected);
  });

  it('shows both in a conflict', () => {
    expect(chooseDraft(typed('4', 2), kept(5, 3))).toEqual({
      kind: 'conflict',
      mine: { times: '4' },
      theirs: { times: 5 },
      version: 3,
    });
  });
});

describe('answers that say the same', () => {
  const cases: [string, Record<string, unknown>, Record<string, unknown>, boolean][] = [
    ['typed and stored', { a: '12' }, { a: 12 }, true],
    ['blank and missing', { a: '', b: [] }, {}, true],
    ['an empty row is nothing', { a: [{}] }, {}, true],
    [
      'rows in another order',
      { a: [{ t: 'x' }, { t: 'y' }] },
      { a: [{ t: 'y' }, { t: 'x' }] },
      false,
    ],
    ['another figure', { a: 1 }, { a: 2 }, false],
    ['a text and a list', { a: 'x' }, { a: ['x'] }, false],
    ['zero is not blank', { a: 0 }, {}, false],
    ['no is not blank', { a: false }, {}, false],
  ];
  it.each(cases)('%s', (_name, a, b, expected) => {
    expect(sameAnswers(a, b)).toBe(expected);
    expect(sameAnswers(b, a)).toBe(expected);
  });
});
