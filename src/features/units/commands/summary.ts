import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound } from '#kernel/problem.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import type { Services } from '#server/services.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { renderWord } from '#server/word/render-word.ts';
import type { getUnitSummaryFile, issueUnitSummary } from '../contract/summaries.ts';
import { monthName, SUMMARY_COLUMNS, summaryDocument } from '../document.ts';
import type { SummaryContent } from '../model/summary.ts';
import { summaryContent } from '../queries/summary.ts';
import { findSummary, insertSummary, type SummaryFiles } from '../store/summaries.ts';
import { summaryWords as words } from '../words/summary.ts';

const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const NO_PICTURES = { picture: () => Promise.reject(notFound()) };

async function* sheetRows({ rows, total }: SummaryContent): AsyncGenerator<(string | number)[]> {
  for (const { name, coverage } of [...rows, { name: words.total, coverage: total }])
    yield [name.th, ...SUMMARY_COLUMNS.map((key) => coverage[key])];
}

const sheetOf = (content: SummaryContent): Promise<Buffer> => {
  const out = new PassThrough();
  const written = buffer(out);
  const columns = [
    { title: words.area.th, type: 'text' as const },
    ...SUMMARY_COLUMNS.map((key) => ({ title: words[key].th, type: 'integer' as const })),
  ];
  const sheetName = monthName(content.month).th;
  return writeSheet(sheetRows(content), { format: 'xlsx', columns, sheetName }, out).then(
    () => written,
  );
};

const makeFiles = async (services: Services, content: SummaryContent): Promise<SummaryFiles> => {
  const { demo, files } = services;
  const making = { language: 'th', issuedOn: bangkokDate(services.now()), demo } as const;
  const document = summaryDocument(content, making);
  const kept = await Promise.all(
    [
      await renderPdf(document, NO_PICTURES),
      await renderWord(document, NO_PICTURES),
      await sheetOf(content),
    ].map((bytes) => files.put(Buffer.from(bytes))),
  );
  const [pdf = '', docx = '', xlsx = ''] = kept.map(({ sha256 }) => sha256);
  return { pdf, docx, xlsx };
};

type Issuing = SignedCall<typeof issueUnitSummary>;

/** The number of a summary that a repeat of the call has issued already. */
const findIssued = async (services: Services, call: Issuing): Promise<number | undefined> => {
  const { actor, params, body } = call;
  const known = await services.db.inScope(actor.areaPath, (tx) => findSummary(tx, params.id));
  if (!known) return undefined;
  if (known.officeId !== actor.officeId || known.content.month !== body.month) throw keyReused();
  return known.issue;
};

/** Issues the summary of a month: its figures and its three files are kept as they are now, for ever. */
export const issueSummary = async (
  services: Services,
  call: Issuing,
): Promise<{ issue: number }> => {
  const issued = await findIssued(services, call);
  if (issued !== undefined) return { issue: issued };
  const { actor, params, body } = call;
  const at = services.now();
  const content = await services.db.inScope(actor.areaPath, (tx) =>
    summaryContent(tx, actor, body.month, at),
  );
  const files = await makeFiles(services, content);
  return runCommand(services.db, call, async ({ tx, audit }) => {
    const { accountId, officeId, areaPath } = actor;
    const row = { id: params.id, officeId, areaPath, accountId, at, content, files };
    const issue = await insertSummary(tx, row);
    const subject = { kind: 'unit-summary', id: params.id, areaPath };
    await audit('unit-summary.issued', subject, { month: body.month, issue });
    return { issue };
  });
};

/** A file of an issued summary, exactly as it was issued. */
export const openSummaryFile = async (
  services: Services,
  call: SignedCall<typeof getUnitSummaryFile>,
): Promise<FileAnswer> => {
  const { id, format } = call.params;
  const found = await services.db.inScope(call.actor.areaPath, (tx) => findSummary(tx, id));
  if (!found) throw notFound();
  const { content, issue } = found;
  const name = `${words.fileName(monthName(content.month), issue).th}.${format}`;
  return new FileAnswer(await services.files.open(found[format]), MEDIA[format], name);
};
