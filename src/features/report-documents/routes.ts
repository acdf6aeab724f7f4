import { copyOf, findAttachment } from '#features/reports/door.ts';
import type { ReportView } from '#features/reports/model/view.ts';
import { notFound } from '#kernel/problem.ts';
import type { ReadPicture } from '#server/document-pictures.ts';
import { FileAnswer, type Route, route } from '#server/http/route.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import type { Services } from '#server/services.ts';
import { renderWord } from '#server/word/render-word.ts';
import * as contract from './contract.ts';
import { type DocumentCall, loadDocument, loadReport } from './queries.ts';
import { reportSheet } from './sheet.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Photos of a document, read within the caller's own scope. */
const picturesFor =
  (services: Services, call: DocumentCall): ReadPicture =>
  async (fileRef) => {
    const photo = await services.db.inScope(call.actor.areaPath, (tx) =>
      findAttachment(tx, fileRef),
    );
    if (photo?.kind !== 'photo') throw notFound();
    return services.files.read(await copyOf(services, photo, 'display'));
  };

type Rendering = (
  document: Awaited<ReturnType<typeof loadDocument>>,
  options: { readonly picture: ReadPicture },
) => Promise<Uint8Array>;

const rendered = async (
  services: Services,
  call: DocumentCall,
  render: Rendering,
  [mediaType, ending]: readonly [string, string],
): Promise<FileAnswer> => {
  const document = await loadDocument(services, call);
  const bytes = await render(document, { picture: picturesFor(services, call) });
  const name = [document.title, document.officeLine, ...document.meta].join(' ');
  return new FileAnswer(Buffer.from(bytes), mediaType, `${name}.${ending}`);
};

const sheetName = ({ title, office, periodId }: ReportView, language: 'th' | 'en'): string =>
  `${title[language]} ${office[language]} ${periodId}.xlsx`;

/** Any report as PDF, Word and Excel. */
export const reportDocumentRoutes = (services: Services): Route[] => [
  route(contract.getReportPdf, (call) =>
    rendered(services, call, renderPdf, ['application/pdf', 'pdf']),
  ),
  route(contract.getReportDocx, (call) => rendered(services, call, renderWord, [DOCX, 'docx'])),
  route(contract.getReportXlsx, async (call) => {
    const { language } = call.query;
    const loaded = await services.db.inScope(call.actor.areaPath, (tx) =>
      loadReport(tx, call, services.now()),
    );
    const bytes = await reportSheet(loaded, language);
    return new FileAnswer(Buffer.from(bytes), XLSX, sheetName(loaded.report, language));
  }),
];
