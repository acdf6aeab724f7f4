import type { Block, Document, KeyValue } from '#kernel/document/document.ts';
import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition, Section } from '#kernel/form/model.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { periodLine, words } from '../words.ts';
import { fieldBlocks, groupBlocks, type Look, type Values } from './fields.ts';

/** The part of a report that its document tells. */
export type DocumentedReport = {
  readonly title: Sentence;
  readonly programme: Sentence;
  readonly office: Sentence;
  readonly periodId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** What was held, where the period is an event. */
  readonly event?: string | null;
  readonly letter: { readonly number: string | null; readonly subject: string } | null;
};

/** What the document shows of it: one revision, or the draft (without a receipt). */
export type Content = {
  readonly nil: boolean;
  readonly answers: Values;
  readonly sent: {
    readonly at: string;
    readonly receiptNo: number;
    /** The office that recorded it in place of the report's own. */
    readonly recordedFor?: Sentence | null;
  } | null;
};

/** How a document is made besides its content. */
export type Making = Look & {
  readonly thaiDigits: boolean;
  readonly issuedOn: string;
  readonly demo: boolean;
};

/** The period of a report as the line under a title. */
export const periodOf = (report: DocumentedReport): Sentence =>
  periodLine(
    report.periodId,
    periodLabel({
      id: report.periodId,
      startOn: report.periodStart,
      endOn: report.periodEnd,
      event: report.event,
    }),
  );

/** Remarks that stand first: this is a draft, this is made-up data. */
export const noteBlocks = (content: Content, { demo, language }: Making): Block[] =>
  [...(content.sent === null ? [words.draftNote] : []), ...(demo ? [words.demoNote] : [])].map(
    (note) => ({ kind: 'note', text: note[language] }),
  );

/** Where the report belongs and what proves that it was sent. */
export const originBlock = (
  report: DocumentedReport,
  { sent }: Content,
  { language }: Making,
): Block => {
  const pairs: KeyValue[] = [{ key: words.programme[language], value: report.programme[language] }];
  const letter = [report.letter?.number, report.letter?.subject].filter(Boolean).join(' ');
  if (letter !== '') pairs.push({ key: words.letter[language], value: letter });
  if (sent) {
    const at = instantSentence(sent.at, { style: 'long' })[language];
    pairs.push({ key: words.submittedAt[language], value: at });
    pairs.push({ key: words.receipt[language], value: String(sent.receiptNo) });
    if (sent.recordedFor)
      pairs.push({ key: words.standIn[language], value: sent.recordedFor[language] });
  }
  return { kind: 'keyValues', pairs };
};

/** The place to sign: the position only, the name is left to the office. */
export const signature = (office: Sentence, { language }: Making): Block => ({
  kind: 'signatureBlock',
  position: [words.signer[language], office[language]],
});

const sectionsOf = ({
  sections,
  fields,
}: FormDefinition): readonly { section: Section | undefined; fields: readonly Field[] }[] => {
  const simple = fields.filter(({ type }) => type !== 'group');
  const loose = simple.filter(({ section }) => section === undefined);
  return [
    { section: undefined, fields: loose },
    ...sections.map((section) => ({
      section,
      fields: simple.filter((field) => field.section === section.key),
    })),
  ];
};

const simpleBlocks = (form: FormDefinition, answers: Values, look: Look): Block[] =>
  sectionsOf(form).flatMap(({ section, fields }) => {
    const blocks = fieldBlocks(fields, answers, look);
    if (section === undefined || blocks.length === 0) return blocks;
    return [{ kind: 'heading', level: 2, text: section.title[look.language] }, ...blocks];
  });

/** The body of any report: its fields by section, then its groups item by item. */
const answerBlocks = (form: FormDefinition, content: Content, look: Look): Block[] => {
  if (content.nil) return [{ kind: 'paragraph', text: words.nil[look.language], indented: true }];
  const groups = form.fields.filter((field) => field.type === 'group');
  return [
    ...simpleBlocks(form, content.answers, look),
    ...groups.flatMap((group) => groupBlocks(group, content.answers, look)),
  ];
};

/** The paper of a report around its body: title, period and origin before it, the place to sign after it. */
export const reportPaper = (
  report: DocumentedReport,
  content: Content,
  making: Making,
  titled: Pick<Document, 'title' | 'subject'>,
  body: readonly Block[],
): Document => ({
  ...titled,
  language: making.language,
  officeLine: report.office[making.language],
  issuedOn: making.issuedOn,
  meta: [periodOf(report)[making.language]],
  pageNumbers: true,
  thaiDigits: making.thaiDigits,
  orientation: 'portrait',
  blocks: [
    ...noteBlocks(content, making),
    originBlock(report, content, making),
    ...body,
    signature(report.office, making),
  ],
});

/** Any report as a document: title, period, origin, every answered field, photos, place to sign. */
export const reportDocument = (
  report: DocumentedReport,
  form: FormDefinition,
  content: Content,
  making: Making,
): Document => {
  const title = report.title[making.language];
  return reportPaper(report, content, making, { title }, answerBlocks(form, content, making));
};
