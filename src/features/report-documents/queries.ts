import { compiledDocument, type OfficeBelow } from '#features/compile/document.ts';
import { listCompilable } from '#features/compile/door.ts';
import { getReport } from '#features/reports/door.ts';
import type { ReportView } from '#features/reports/model/view.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Document } from '#kernel/document/document.ts';
import type { Field } from '#kernel/form/fields.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { conflict } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { getReportPdf } from './contract.ts';
import type { Values } from './document/fields.ts';
import { type Content, type Making, reportDocument } from './document/report.ts';
import { findAreaNames, findDefinition } from './store.ts';
import { words } from './words.ts';

/** A call for a document of a report, in whichever format. */
export type DocumentCall = SignedCall<typeof getReportPdf>;

/** A report with the content that was asked for and its form. */
export type LoadedReport = {
  readonly report: ReportView;
  readonly form: FormDefinition;
  readonly content: Content;
};

type Chosen = { readonly content: Content; readonly formVersionId: string };

const contentOf = (report: ReportView, of: 'sent' | 'draft'): Chosen | undefined => {
  const [latest] = report.revisions;
  if (of === 'sent' && latest) {
    const { nil, submittedAt: at, receiptNo, formVersionId, recordedFor } = latest;
    const answers = latest.answers as Values;
    return { formVersionId, content: { nil, answers, sent: { at, receiptNo, recordedFor } } };
  }
  if (!report.draft) return undefined;
  const { answers, formVersionId } = report.draft;
  return { formVersionId, content: { nil: false, answers: answers as Values, sent: null } };
};

/** The report and what was last sent of it, or its draft when that is asked for or nothing was sent. */
export const loadReport = async (
  tx: Tx,
  call: DocumentCall,
  now: string,
): Promise<LoadedReport> => {
  const report = await getReport(tx, call.actor, call.params.id, now);
  const chosen = contentOf(report, call.query.of);
  if (!chosen) throw conflict('not-sent', words.notSent);
  const form = FormDefinition.parse(await findDefinition(tx, chosen.formVersionId));
  return { report, form, content: chosen.content };
};

const areaCodes = (fields: readonly Field[], answers: Values): string[] =>
  fields.flatMap((field) => {
    const value = answers[field.key];
    if (field.type === 'area' && typeof value === 'string') return [value];
    if (field.type !== 'group' || !Array.isArray(value)) return [];
    return value.flatMap((row) => areaCodes(field.fields, row as Values));
  });

const compiled = async (
  tx: Tx,
  { report, form, content }: LoadedReport,
  making: Making,
): Promise<Document | undefined> => {
  const { compiles } = report;
  const group = form.fields.find(({ key }) => key === compiles?.group);
  if (!compiles || group?.type !== 'group' || content.nil) return undefined;
  const below: OfficeBelow[] = await listCompilable(tx, { ...report, compiles });
  return compiledDocument(report, form, group, content, below, making);
};

/** The document of a report: compiled ones with their summary and offices, any other field by field. */
export const loadDocument = (services: Services, call: DocumentCall): Promise<Document> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const loaded = await loadReport(tx, call, services.now());
    const { report, form, content } = loaded;
    const { language } = call.query;
    const names = await findAreaNames(tx, areaCodes(form.fields, content.answers));
    const making: Making = {
      language,
      thaiDigits: language === 'th',
      issuedOn: bangkokDate(services.now()),
      demo: services.demo,
      areaName: (code) => names.get(code)?.[language],
    };
    return (await compiled(tx, loaded, making)) ?? reportDocument(report, form, content, making);
  });
