import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Order, Seen } from './clients.ts';

const CLIENTS = path.join(import.meta.dirname, 'clients.ts');

/** Lets clients in a process of their own send reports, with a photo each when one is given; gives what they saw. */
export const runClients = async (order: Order): Promise<Seen> => {
  const child = fork(CLIENTS, { serialization: 'advanced' });
  child.send(order);
  const [seen] = await once(child, 'message');
  return seen as Seen;
};
