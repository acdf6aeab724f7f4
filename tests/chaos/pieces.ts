import { type Phone, type Request, tryOnce, waitAgain } from './wire.ts';

const UPLOADS = '/api/uploads';
const TUS = { 'tus-resumable': '1.0.0' };
/** Small, so that a photo is still on its way when the server dies. */
const PIECE_BYTES = 64 * 1024;

type Upload = { readonly id: string; readonly token: string; readonly bytes: Buffer };

/** Where the server stands with an upload: the address it gave, and how many bytes it has. */
type Standing = { readonly address: string; readonly offset: number };

const requestOf = (
  { token }: Upload,
  method: string,
  path: string,
  headers: Request['headers'],
): Request => ({ method, path, token, headers: { ...TUS, ...headers } });

const begin = async (phone: Phone, upload: Upload): Promise<Standing | undefined> => {
  const metadata = `id ${Buffer.from(upload.id).toString('base64')}`;
  const headers = { 'upload-length': String(upload.bytes.length), 'upload-metadata': metadata };
  const answer = await tryOnce(phone, requestOf(upload, 'POST', UPLOADS, headers));
  const address = answer?.headers.get('location');
  return address ? { address, offset: 0 } : undefined;
};

const look = async (phone: Phone, upload: Upload, address: string): Promise<number | undefined> => {
  const answer = await tryOnce(phone, requestOf(upload, 'HEAD', address, {}));
  return answer && Number(answer.headers.get('upload-offset'));
};

const sendPiece = async (phone: Phone, upload: Upload, { address, offset }: Standing) => {
  const headers = {
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
  };
  const body = new Uint8Array(upload.bytes.subarray(offset, offset + PIECE_BYTES));
  const answer = await tryOnce(phone, {
    ...requestOf(upload, 'PATCH', address, headers),
    body,
  });
  return answer && Number(answer.headers.get('upload-offset'));
};

/** Sends a photo in pieces (tus) until the server says that it has every byte, going on where it was cut off. */
export const sendInPieces = async (phone: Phone, upload: Upload): Promise<void> => {
  let standing: Standing | undefined;
  for (let whole = false; !whole; ) {
    const { address } = standing ?? {};
    const now = address ? await look(phone, upload, address) : undefined;
    standing = address ? { address, offset: now ?? -1 } : await begin(phone, upload);
    while (standing && standing.offset >= 0 && standing.offset < upload.bytes.length)
      standing = {
        address: standing.address,
        offset: (await sendPiece(phone, upload, standing)) ?? -1,
      };
    whole = standing !== undefined && standing.offset === upload.bytes.length;
    if (!whole) await waitAgain(phone, UPLOADS);
  }
};
