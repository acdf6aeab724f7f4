import { connect, type Socket } from 'node:net';

/** What came back. */
export type Answer = { readonly status: number; readonly head: string; readonly body: string };

/** One connection that stays open: sends a request, and the bytes of its body where they are no text, and gives its answer. */
export type Connection = {
  readonly ask: (request: string, bytes?: Uint8Array) => Promise<Answer>;
  readonly close: () => void;
};

// node:http costs as much processor time as the server under test; on a shared machine that is a false limit.
const readAnswer = (text: string): Answer | undefined => {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const body = text.slice(end + 4);
  if (Buffer.byteLength(body) < length) return undefined;
  return { status: Number(head.slice(9, 12)), head, body };
};

const opened = (url: URL): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    socket.setEncoding('utf8');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });

/** Opens a connection to a server. */
export const openConnection = async (url: URL): Promise<Connection> => {
  const socket = await opened(url);
  let received = '';
  let settle: ((answer: Answer) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  socket.on('data', (text: string) => {
    received += text;
    const answer = readAnswer(received);
    if (!answer) return;
    received = '';
    settle?.(answer);
  });
  socket.on('error', (error) => fail?.(error));
  socket.on('close', () => fail?.(new Error('the server closed the connection')));
  const ask = (request: string, bytes?: Uint8Array): Promise<Answer> =>
    new Promise((resolve, reject) => {
      settle = resolve;
      fail = reject;
      socket.write(request);
      if (bytes) socket.write(bytes);
    });
  return { ask, close: () => socket.destroy() };
};
