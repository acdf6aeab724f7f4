import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound, orThrow, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import { drawLetterPages, renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import type { Services } from '#server/services.ts';
import { renderLetterWord } from '#server/word/render-letter-word.ts';
import type * as contract from '../contract/outgoing.ts';
import { sheetOf } from '../document/letter-sheet.ts';
import type { EnclosureView } from '../model/outgoing.ts';
import { enclosureType } from '../rules/enclosure-type.ts';
import * as enclosures from '../store/enclosures.ts';
import * as store from '../store/outgoing.ts';
import { outgoingPaper, outgoingRefusals as words } from '../words/outgoing.ts';
import { picturesOf } from './hand-pictures.ts';
import { loadWriter } from './letterhead.ts';
import { ownLetter, permit, printedLetter } from './outgoing.ts';
import { keepSignedPapers } from './outgoing-sign.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES = { pdf: 'application/pdf', docx: WORD } as const;

const bytesOf = ({ request }: SignedCall): Uint8Array => {
  const { body } = request;
  if (body instanceof Uint8Array && body.byteLength > 0) return body;
  throw new Problem(400, 'file-empty', words.fileEmpty);
};

/** Keeps the file of an enclosure; its bytes are on disk before the row names them. */
export const attach = async (
  services: Services,
  call: SignedCall<typeof contract.putEnclosure>,
): Promise<EnclosureView> => {
  const { id, enclosureId } = call.params;
  const { name } = call.query;
  const scope = call.actor.areaPath;
  await services.db.inScope(scope, (tx) => permit(tx, call, id, 'save'));
  const bytes = bytesOf(call);
  const mediaType = orThrow(enclosureType(bytes, name));
  const { sha256, size } = await services.files.put(bytes);
  return runCommand(services.db, call, async (work) => {
    const { row } = await permit(work.tx, call, id, 'save');
    const file = { sha256, name, mediaType, bytes: size };
    if (!(await enclosures.attachFile(work.tx, id, enclosureId, file))) throw notFound();
    const subject = { kind: 'letter', id, areaPath: row.areaPath };
    await work.audit('letter.enclosure-attached', subject, { enclosureId, sha256, size });
    const found = (await enclosures.listEnclosures(work.tx, id)).find(
      (one) => one.id === enclosureId,
    );
    if (!found) throw notFound();
    return found;
  });
};

/** The file of an enclosure. */
export const openEnclosure = async (
  services: Services,
  call: SignedCall<typeof contract.getEnclosure>,
): Promise<FileAnswer> => {
  const { id, enclosureId } = call.params;
  const found = await services.db.inScope(call.actor.areaPath, async (tx) => {
    ownLetter(await store.getOutgoing(tx, id), call.actor);
    return (await enclosures.listEnclosures(tx, id)).find((one) => one.id === enclosureId);
  });
  if (!found?.file || !found.sha256) throw notFound();
  const content = await services.files.open(found.sha256);
  return new FileAnswer(content, found.file.mediaType, found.file.name, found.sha256);
};

type Paper = SignedCall<typeof contract.getOutgoingPaper>;

const keptPaper = async (
  services: Services,
  row: store.OutgoingRow,
  format: keyof typeof TYPES,
): Promise<FileAnswer | undefined> => {
  const hash = format === 'pdf' ? row.content.pdf : row.content.word;
  if (hash === null) return undefined;
  const name = `${outgoingPaper.fileName(row.number ?? '')}.${format}`;
  return new FileAnswer(await services.files.open(hash), TYPES[format], name, hash);
};

const loadPrinted = (services: Services, { actor }: SignedCall, id: string) =>
  services.db.inScope(actor.areaPath, async (tx) => ({
    row: ownLetter(await store.getOutgoing(tx, id), actor),
    listed: await enclosures.listEnclosures(tx, id),
    emblem: (await loadWriter(tx, actor.officeId)).emblem,
  }));

/** As a browser draws it: the height of all pages over the height of one. */
const pagesIn = (svg: string): number => {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Math.round(Number(height) / (Number(width) * Math.SQRT2)) || 0;
};

const keptPages = async (
  services: Services,
  { content }: store.OutgoingRow,
): Promise<string | undefined> =>
  content.pages === undefined
    ? undefined
    : new TextDecoder().decode(await services.files.read(content.pages));

/**
 * The pages of a letter of one's own office for the screen: of what is typed, or as it is kept, once signed
 * with the code of its enclosures; saves nothing.
 */
export const drawPages = async (
  services: Services,
  call: SignedCall<typeof contract.drawOutgoing>,
): Promise<{ svg: string; pages: number }> => {
  const { row, listed, emblem } = await loadPrinted(services, call, call.params.id);
  const kept = await keptPages(services, row);
  if (kept !== undefined) return { svg: kept, pages: pagesIn(kept) };
  const { letter = row.content.letter, enclosures: typed = listed } = call.body;
  const content = { ...row.content, letter };
  const own = row.content.signature === null ? emblem : row.content.emblem;
  const printed = printedLetter({ ...row, content }, typed, own);
  const svg = await drawLetterPages(sheetOf(printed, bangkokDate(services.now())), {
    picture: picturesOf(services, row.content),
    isWanted: () => !call.reply.raw.destroyed,
  });
  return { svg: svg ?? '', pages: pagesIn(svg ?? '') };
};

/** The letter as PDF or Word: as it was kept once it is signed, before that as it would be printed now. */
export const openPaper = async (services: Services, call: Paper): Promise<FileAnswer> => {
  const { id, format } = call.params;
  const load = () => loadPrinted(services, call, id);
  const first = await load();
  if (first.row.content.signature !== null) {
    await keepSignedPapers(services, call, id);
    const kept = await keptPaper(services, (await load()).row, format);
    if (kept) return kept;
  }
  const letter = printedLetter(first.row, first.listed, first.emblem);
  const sheet = sheetOf(letter, bangkokDate(services.now()));
  const picture = picturesOf(services, first.row.content);
  const render = format === 'pdf' ? renderLetterPdf : renderLetterWord;
  const name = `${outgoingPaper.draftName}.${format}`;
  return new FileAnswer(await render(sheet, { picture }), TYPES[format], name);
};
