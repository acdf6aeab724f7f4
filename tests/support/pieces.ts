import { request } from 'node:http';
import { SESSION_COOKIE } from '#server/sessions.ts';

/** Sends files in pieces (tus) to a listening server as the holder of a session token. */
export type Pieces = {
  readonly begin: (id: string, length: number) => Promise<Response>;
  readonly offsetOf: (url: string) => Promise<number>;
  readonly send: (url: string, bytes: Uint8Array<ArrayBuffer>, offset: number) => Promise<Response>;
  /** Announces all the rest, sends so many bytes of it, and pulls the plug. */
  readonly cut: (url: string, bytes: Uint8Array, offset: number, sent: number) => Promise<void>;
};

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

const cutOff = (url: string, headers: Record<string, string>, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    const call = request(url, { method: 'PATCH', headers });
    call.on('error', () => undefined);
    call.on('close', resolve);
    call.write(bytes, () => setTimeout(() => call.destroy(), 20));
  });

/** Pieces for one account at the server's address. */
export const piecesFor = (origin: string, token: string): Pieces => {
  const own = { cookie: `${SESSION_COOKIE}=${token}` };
  const headersAt = (offset: number) => ({ ...PIECE, ...own, 'upload-offset': String(offset) });
  return {
    begin: (id, length) =>
      fetch(`${origin}/api/uploads`, {
        method: 'POST',
        headers: {
          ...TUS,
          ...own,
          'upload-length': String(length),
          'upload-metadata': `id ${Buffer.from(id).toString('base64')}`,
        },
      }),
    offsetOf: async (url) => {
      const answer = await fetch(url, { method: 'HEAD', headers: { ...TUS, ...own } });
      return Number(answer.headers.get('upload-offset'));
    },
    send: (url, bytes, offset) =>
      fetch(url, { method: 'PATCH', headers: headersAt(offset), body: bytes }),
    cut: (url, bytes, offset, sent) =>
      cutOff(
        url,
        { ...headersAt(offset), 'content-length': String(bytes.length - offset) },
        bytes.subarray(offset, offset + sent),
      ),
  };
};
