import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound } from '#kernel/problem.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { getUnitSummaryFile, issueUnitSummary } from '../contract/summaries.ts';
import { monthName } from '../document.ts';
import type { SummaryContent } from '../model/summary.ts';
import { summaryContent } from '../queries/summary.ts';
import { findSummary, insertSummary, type SummaryFiles } from '../store/summaries.ts';
import { MEDIA, makeSummaryFile } from '../summary-files.ts';
import { summaryWords as words } from '../words/summary.ts';

const makeFiles = async (services: Services, content: SummaryContent): Promise<SummaryFiles> => {
  const { demo, files } = services;
  const making = { language: 'th', issuedOn: bangkokDate(services.now()), demo } as const;
  const kept = { pdf: '', docx: '', xlsx: '' };
  for (const format of ['pdf', 'docx', 'xlsx'] as const)
    kept[format] = (await files.put(await makeSummaryFile(content, making, format))).sha256;
  return kept;
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

/**
 * A file of an issued summary: in Thai exactly as it was issued; in English the same frozen figures, put on
 * paper when they are asked for.
 */
export const openSummaryFile = async (
  services: Services,
  call: SignedCall<typeof getUnitSummaryFile>,
): Promise<FileAnswer> => {
  const { id, format } = call.params;
  const { language } = call.query;
  const found = await services.db.inScope(call.actor.areaPath, (tx) => findSummary(tx, id));
  if (!found) throw notFound();
  const { content, issue, issuedAt } = found;
  const name = `${words.fileName(monthName(content.month), issue)[language]}.${format}`;
  if (language === 'th')
    return new FileAnswer(await services.files.open(found[format]), MEDIA[format], name);
  const making = { language, issuedOn: bangkokDate(issuedAt), demo: services.demo };
  return new FileAnswer(await makeSummaryFile(content, making, format), MEDIA[format], name);
};
