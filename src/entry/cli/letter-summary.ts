import type { Deadline, Finding, Letter, Reference } from '#features/letters/model/letter.ts';
import { dateSentence, thaiDate, thaiTime } from '#kernel/thai-date.ts';
import { toThaiDigits } from '#kernel/thai-digits.ts';
import * as words from './letter-words.ts';

type Row = readonly [label: string, value: string | null];

/** A letter for people, in Thai: what was read, and each fault with its line and column. */
export const letterSummary = (letter: Letter, source: string): string =>
  [
    [words.KINDS[letter.kind], ...urgencyOf(letter)].join(' · '),
    ...rowsOf(letter).flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])),
    ...listOf(words.REFERENCES, letter.references.map(referenceLine)),
    ...listOf(words.CITATIONS, letter.citations.map(referenceLine)),
    ...listOf(words.ENCLOSURES, letter.enclosures.map(enclosureLine)),
    ...listOf(words.DEADLINES, letter.deadlines.map(deadlineLine)),
    ...listOf(
      words.AMOUNTS,
      letter.amounts.map(({ baht }) => words.baht(baht)),
    ),
    ...findingsOf(letter.findings, source),
  ].join('\n');

const urgencyOf = ({ urgency, secrecy }: Letter): string[] => [
  ...(secrecy === null ? [] : [words.SECRECIES[secrecy]]),
  ...(urgency === null ? [] : [words.URGENCIES[urgency]]),
];

const rowsOf = ({ number, issuer, date, subject, to, signer, owner, phones }: Letter): Row[] => [
  [words.NUMBER, number?.raw ?? words.MISSING],
  [words.ISSUER, issuer?.name ?? null],
  [words.DATE, date === null ? words.MISSING : thaiDate(date, LONG)],
  [words.SUBJECT, subject],
  [words.TO, to.join(', ') || null],
  [words.SIGNER, signer && [signer.name, signer.position].filter((one) => one !== null).join(' ')],
  [words.ON_BEHALF, signer?.onBehalfOf ?? null],
  [words.OWNER, owner],
  [words.PHONES, toThaiDigits(phones.join(', ')) || null],
];

const LONG = { style: 'long', digits: 'thai' } as const;

const listOf = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];

const referenceLine = ({ raw }: Reference): string => raw;

const enclosureLine = ({ no, title, copies }: Letter['enclosures'][number]): string =>
  toThaiDigits(
    [no === null ? '' : `${no}.`, title, copies ? `${copies.count} ${copies.unit}` : '']
      .filter((part) => part !== '')
      .join(' '),
  );

const deadlineLine = (deadline: Deadline): string => `${whenOf(deadline)}: ${deadline.what}`;

const whenOf = ({ kind, date, time, weekday, dayOfMonth, first }: Deadline): string =>
  [
    words.DEADLINE_KINDS[kind],
    weekday === null ? '' : words.WEEKDAY_NAMES[weekday],
    dayOfMonth === null ? '' : words.dayOfMonth(toThaiDigits(String(dayOfMonth))),
    date === null ? '' : dateSentence(date, { ...LONG, weekday: true }).th,
    time === null ? '' : thaiTime(time, 'thai'),
    first === null ? '' : words.from(thaiDate(first, LONG)),
  ]
    .filter((part) => part !== '')
    .join(' ');

const findingsOf = (findings: readonly Finding[], source: string): string[] => {
  if (findings.length === 0) return ['', words.NO_FINDINGS];
  return listOf(
    words.findings(toThaiDigits(String(findings.length))),
    findings.map(({ span, th, correction }) =>
      [placeOf(source, span[0]), th, correction === null ? '' : words.proposal(correction)]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
};

/** Line and column of an offset, both counted from 1, as editors show them. */
const placeOf = (source: string, offset: number): string => {
  const before = source.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};
