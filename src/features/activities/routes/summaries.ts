import { periodLabel } from '#kernel/period.ts';
import { FileAnswer, type Route, route, type SignedCall } from '#server/http/route.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import type { Services } from '#server/services.ts';
import { renderWord } from '#server/word/render-word.ts';
import { change, create, setUse, tryNew, tryOut } from '../commands/definitions.ts';
import { issue, pick } from '../commands/summaries.ts';
import * as definitions from '../contract/definitions.ts';
import * as contract from '../contract/summaries.ts';
import { summaryDocument } from '../document/summary.ts';
import { loadEditor, loadStart } from '../queries/definitions.ts';
import { loadIssue, loadPreview, loadSummaries } from '../queries/summaries.ts';
import { summarySheet } from '../summary-sheet.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type FileCall = SignedCall<typeof contract.getSummaryPdf>;

const contentOf = async (services: Services, { actor, params, query }: FileCall) => {
  const { content } = await services.db.inScope(actor.areaPath, (tx) => loadIssue(tx, params.id));
  const { language } = query;
  const name = [content.title, periodLabel(content.period), content.office]
    .map((part) => part[language])
    .join(' ');
  return { content, language, name: `${name} ${content.version}` };
};

const rendered = async (
  services: Services,
  call: FileCall,
  render: typeof renderPdf,
  [mediaType, ending]: readonly [string, string],
): Promise<FileAnswer> => {
  const { content, language, name } = await contentOf(services, call);
  const document = summaryDocument(content, { language, demo: services.demo });
  // An issue names its pictures by their content, so that it always shows the same ones.
  const bytes = await render(document, { picture: (sha256) => services.files.read(sha256) });
  return new FileAnswer(Buffer.from(bytes), mediaType, `${name}.${ending}`);
};

const fileRoutes = (services: Services): Route[] => [
  route(contract.getSummaryPdf, (call) =>
    rendered(services, call, renderPdf, ['application/pdf', 'pdf']),
  ),
  route(contract.getSummaryDocx, (call) => rendered(services, call, renderWord, [DOCX, 'docx'])),
  route(contract.getSummaryXlsx, async (call) => {
    const { content, language, name } = await contentOf(services, call);
    const bytes = await summarySheet(content, language);
    return new FileAnswer(Buffer.from(bytes), XLSX, `${name}.xlsx`);
  }),
];

/** Summaries: what comes out, what has come out, the choice of activities, and the files of an issue. */
export const summaryRoutes = (services: Services): Route[] => [
  route(contract.listSummaries, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadSummaries(tx, actor, query.fiscalYear, services.now()),
    ),
  ),
  route(contract.previewSummary, (call) =>
    services.db.inScope(call.actor.areaPath, (tx) =>
      loadPreview(services, tx, call, services.now()),
    ),
  ),
  route(contract.pickActivities, (call) => pick(services, call)),
  route(definitions.getSummaryEditor, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) => loadEditor(tx, params.id, services.now())),
  ),
  route(definitions.trySummary, (call) => tryOut(services, call)),
  route(definitions.changeSummary, (call) => change(services, call)),
  route(definitions.getSummaryStart, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadStart(tx, actor.areaPath, query.fiscalYear, services.now()),
    ),
  ),
  route(definitions.tryNewSummary, (call) => tryNew(services, call)),
  route(definitions.createSummary, (call) => create(services, call)),
  route(definitions.setSummaryUse, (call) => setUse(services, call)),
  route(contract.issueSummary, (call) => issue(services, call)),
  route(contract.getSummaryIssue, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) => loadIssue(tx, params.id)),
  ),
  ...fileRoutes(services),
];
