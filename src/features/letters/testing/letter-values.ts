import { toArabicDigits } from '#kernel/thai-digits.ts';
import { markedParts } from '../document/body-marks.ts';
import type { OfficialLetter } from '../document/official-letter.ts';
import type { BodyItem, Deadline, Letter, LetterNumber } from '../model/letter.ts';
import { type LetterPlan, letterOf, type PlannedDeadline, referenceText } from './letter-plan.ts';

/** Words without blanks and with Arabic digits: a page may break a line anywhere between words. */
const bare = (text: string | null): string | null =>
  text === null ? null : toArabicDigits(text.replace(/\s/g, ''));

const plannedNumber = ({ office, circular, running }: OfficialLetter['number']) =>
  `${office} ${circular} ${running}`;

const readNumber = (number: LetterNumber | null) =>
  number && `${number.office} ${number.circular} ${number.running}`;

const NONE = { date: null, time: null, weekday: null, dayOfMonth: null, first: null };

const plannedDeadline = (planned: PlannedDeadline) => {
  const { kind } = planned;
  if (kind === 'weekly') return { ...NONE, kind, weekday: planned.weekday };
  if (kind === 'monthly') return { ...NONE, kind, dayOfMonth: planned.day, first: planned.first };
  if (kind === 'after-event') return { ...NONE, kind };
  if (kind === 'once') return { ...NONE, kind, date: planned.date };
  return { ...NONE, kind, date: planned.date, time: planned.time };
};

const readDeadline = ({ kind, date, time, weekday, dayOfMonth, first }: Deadline) => ({
  kind,
  date,
  time,
  weekday,
  dayOfMonth,
  first,
});

const plannedBody = (letter: OfficialLetter): (string | null)[] =>
  markedParts(letter.body).map(({ mark, text }) => bare(mark.replace(/\.$/, '') + text));

const readBody = (items: readonly BodyItem[]): (string | null)[] =>
  items.flatMap(({ mark, text, items: under }) => [bare((mark ?? '') + text), ...readBody(under)]);

const plannedSigner = ({ signer, kind }: OfficialLetter) =>
  kind === 'stamped'
    ? null
    : [signer.name, signer.position.join(''), signer.onBehalfOf?.office ?? null].map(bare);

/** What must be read from the letter of a plan, in a shape that both sides can give. */
export const plannedValues = (plan: LetterPlan) => {
  const letter = letterOf(plan);
  const { kind } = letter;
  const [office = '', address = ''] = letter.office;
  return {
    kind,
    urgency: plan.urgency,
    secrecy: plan.secrecy,
    number: plannedNumber(plan.number),
    date: plan.date,
    subject: kind === 'stamped' ? null : bare(plan.subject),
    issuer: kind === 'external' ? [office, address, plan.postcode].map(bare) : [bare(office)],
    to: letter.to.map(bare),
    references: plan.references.map((one) => [
      bare(referenceText(one)),
      plannedNumber(one.number),
      one.date,
      one.urgency,
      bare(one.from),
    ]),
    enclosures: plan.enclosures.map(({ title, copies }, index) => [
      plan.enclosures.length > 1 ? index + 1 : null,
      bare(title),
      copies?.count ?? null,
      copies?.unit ?? null,
    ]),
    deadlines: plan.deadlines.map(plannedDeadline),
    amounts: plan.amounts.map((baht) => [baht, true]),
    body: plannedBody(letter),
    signer: plannedSigner(letter),
    owner: kind === 'memo' ? null : bare(plan.owner.join('')),
    phones: [plan.phone.replace(/\D/g, '')],
    emails: plan.email === null ? [] : [plan.email],
    findings: [] as string[],
  };
};

/** The same of what was read. */
export const readValues = (letter: Letter): ReturnType<typeof plannedValues> => {
  const { issuer, signer, kind } = letter;
  const sender = issuer && [issuer.name, issuer.address, issuer.postcode].map(bare);
  return {
    kind: kind as OfficialLetter['kind'],
    urgency: letter.urgency,
    secrecy: letter.secrecy,
    number: readNumber(letter.number) ?? '',
    date: letter.date ?? '',
    subject: bare(letter.subject),
    issuer: kind === 'external' ? (sender ?? []) : (sender ?? []).slice(0, 1),
    to: letter.to.map(bare),
    references: letter.references.map(({ raw, number, date, urgency, from }) => [
      bare(raw),
      readNumber(number),
      date,
      urgency,
      bare(from),
    ]) as ReturnType<typeof plannedValues>['references'],
    enclosures: letter.enclosures.map(({ no, title, copies }) => [
      no,
      bare(title),
      copies?.count ?? null,
      copies?.unit ?? null,
    ]),
    deadlines: letter.deadlines.map(readDeadline) as ReturnType<typeof plannedValues>['deadlines'],
    amounts: letter.amounts.map(({ baht, agrees }) => [baht, agrees === true]),
    body: readBody(letter.body),
    signer: signer && [signer.name, signer.position, signer.onBehalfOf].map(bare),
    owner: bare(letter.owner),
    phones: letter.phones.map((phone) => phone.replace(/\D/g, '')),
    emails: [...letter.emails],
    findings: letter.findings.map(({ code }) => code),
  };
};
