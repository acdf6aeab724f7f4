import { NoAnswer } from '../failures.ts';
import { ask, refusalIn } from './wire.ts';

const UPLOADS = '/api/uploads';
const TUS = { 'tus-resumable': '1.0.0' };
// Small enough to show progress and to lose little; large enough that a slow line spends its time on bytes.
const PIECE_BYTES = 192 * 1024;

/** A file to be sent in pieces, and who wants to know how it goes. */
export type PiecesOf = {
  readonly id: string;
  readonly bytes: Blob;
  /** Where an earlier try was told to send its pieces. */
  readonly upload?: string | undefined;
  readonly onBegun: (upload: string) => Promise<void>;
  readonly onSent: (bytes: number) => void;
};

const begin = async ({ id, bytes, onBegun }: PiecesOf): Promise<string> => {
  const answer = await ask(UPLOADS, 'POST', {
    ...TUS,
    'upload-length': String(bytes.size),
    'upload-metadata': `id ${btoa(id)}`,
  });
  const upload = answer.headers.get('location');
  if (!answer.ok) throw await refusalIn(answer);
  if (answer.status !== 201 || !upload?.startsWith(UPLOADS)) throw new NoAnswer('stranger');
  await onBegun(upload);
  return upload;
};

const offsetIn = (answer: Response): number => {
  const said = answer.headers.get('upload-offset');
  // A page that some network put in its place says nothing of pieces.
  if (said === null || !/^\d+$/.test(said)) throw new NoAnswer('stranger');
  return Number(said);
};

/** How much the server has; undefined where it has forgotten the upload. */
const askOffset = async (upload: string): Promise<number | undefined> => {
  const answer = await ask(upload, 'HEAD', TUS);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw await refusalIn(answer);
  return offsetIn(answer);
};

// Another window has sent a piece meanwhile, or the server still holds the last one: look, and go on.
const BEHIND = new Set([409, 423]);
const MOST_LOOKS = 5;

const sendRest = async (upload: string, { bytes, onSent }: PiecesOf, from: number) => {
  let looks = 0;
  for (let offset = from; offset < bytes.size; ) {
    const piece = bytes.slice(offset, offset + PIECE_BYTES);
    const headers = {
      ...TUS,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    };
    const answer = await ask(upload, 'PATCH', headers, piece);
    if (BEHIND.has(answer.status) && looks < MOST_LOOKS) {
      looks += 1;
      offset = (await askOffset(upload)) ?? 0;
    } else if (answer.ok) offset = offsetIn(answer);
    else throw await refusalIn(answer);
    onSent(offset);
  }
};

/**
 * Sends a file in pieces (tus 1.0) and goes on where an earlier try was cut off. Resolves only when the
 * server has said that it has every byte; sending again is harmless. Throws ApiProblem or NoAnswer.
 */
export const sendInPieces = async (file: PiecesOf): Promise<void> => {
  const known = file.upload === undefined ? undefined : await askOffset(file.upload);
  const upload = known === undefined || !file.upload ? await begin(file) : file.upload;
  const from = known ?? 0;
  file.onSent(from);
  await sendRest(upload, file, from);
};
