import { randomBytes } from 'node:crypto';
import { uuid } from '#web/uuid.ts';
import type { Owed } from './districts.ts';
import { type Answer, type Connection, openConnection } from './keep-alive.ts';
import { weeklyAnswers } from './weekly-form.ts';

/** What the clients are told. */
export type Order = {
  readonly url: string;
  readonly owed: readonly Owed[];
  readonly clients: number;
  readonly seconds: number;
  /** The bytes of a photo; each report sends its own, which differs from it by its last bytes. */
  readonly photo?: Uint8Array;
};

/** A receipt that a client holds: for which report, under which client-made id, which number. */
export type Held = { readonly id: string; readonly key: string; readonly receiptNo: number };

/** What the clients saw. */
export type Seen = {
  readonly held: readonly Held[];
  readonly latencies: readonly number[];
  readonly refused: Readonly<Record<string, number>>;
  readonly seconds: number;
};

const head = (first: string, token: string, key: string, type: string, length: number): string =>
  [
    `${first} HTTP/1.1`,
    'host: 127.0.0.1',
    `content-type: ${type}`,
    `content-length: ${length}`,
    `cookie: amphoe_session=${token}`,
    `idempotency-key: ${key}`,
    '\r\n',
  ].join('\r\n');

type Answers = Readonly<Record<string, unknown>>;

const submit = (connection: Connection, owed: Owed, key: string, answers: Answers) => {
  const { id, token, formVersionId } = owed;
  const body = JSON.stringify({ answers, nil: false, formVersionId });
  const length = Buffer.byteLength(body);
  const first = `POST /api/reports/${id}/submit`;
  return connection.ask(head(first, token, key, 'application/json', length) + body);
};

const MARK = 16;

/** Sends a photo of its own ahead of the report; gives the answers with it. */
const withPhoto = async (
  connection: Connection,
  { id, token }: Owed,
  answers: Answers,
  photo: Uint8Array,
): Promise<Answers> => {
  const fileId = uuid();
  const bytes = Buffer.concat([photo, randomBytes(MARK)]);
  const first = `PUT /api/attachments/${fileId}?reportId=${id}&kind=photo&name=photo.jpg`;
  const type = 'application/octet-stream';
  const { status, body } = await connection.ask(
    head(first, token, fileId, type, bytes.length),
    bytes,
  );
  if (status !== 200) throw new Error(`the photo was refused: ${status} ${body}`);
  return { ...answers, photos: [{ fileId }] };
};

const run = async ({ url, owed, clients, seconds, photo }: Order): Promise<Seen> => {
  const held: Held[] = [];
  const latencies: number[] = [];
  const refused: Record<string, number> = {};
  const left = owed.entries();
  const note = (one: Owed, key: string, { status, head, body }: Answer): void => {
    const kind = /retry-after/i.test(head) ? `${status} with Retry-After` : String(status);
    if (status !== 200) refused[kind] = (refused[kind] ?? 0) + 1;
    else held.push({ id: one.id, key, receiptNo: JSON.parse(body).receiptNo });
  };
  const connections = await Promise.all(
    Array.from({ length: clients }, () => openConnection(new URL(url))),
  );
  const begin = performance.now();
  const work = async (connection: Connection): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) {
      const [number, one] = next.value;
      const key = uuid();
      const sentAt = performance.now();
      const figures = weeklyAnswers(number);
      const answers = photo ? await withPhoto(connection, one, figures, photo) : figures;
      note(one, key, await submit(connection, one, key, answers));
      latencies.push(performance.now() - sentAt);
      if (performance.now() - begin > seconds * 1000) return;
    }
  };
  const results = await Promise.allSettled(connections.map(work));
  const took = (performance.now() - begin) / 1000;
  for (const { status } of results)
    if (status === 'rejected') refused.broken = (refused.broken ?? 0) + 1;
  for (const connection of connections) connection.close();
  return { held, latencies, refused, seconds: took };
};

process.once('message', async (order: Order) => {
  const seen = await run(order);
  process.send?.(seen, () => process.exit(0));
});
