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

const requestOf = ({ id, token, formVersionId }: Owed, key: string, number: number): string => {
  const body = JSON.stringify({ answers: weeklyAnswers(number), nil: false, formVersionId });
  return [
    `POST /api/reports/${id}/submit HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `cookie: amphoe_session=${token}`,
    `idempotency-key: ${key}`,
    '',
    body,
  ].join('\r\n');
};

const run = async ({ url, owed, clients, seconds }: Order): Promise<Seen> => {
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
      note(one, key, await connection.ask(requestOf(one, key, number)));
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
