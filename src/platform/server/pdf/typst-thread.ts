import { Worker } from 'node:worker_threads';
import type { PageAnswer, PageJob, Paper } from './typst-worker.ts';

/** A hundred pages take seconds; a thread silent for this long is ended and begun anew. */
const LONGEST_MS = 120_000;

type Waiting = {
  readonly worker: Worker;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};

let thread: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

const settle = (id: number): Waiting | undefined => {
  const one = waiting.get(id);
  if (one === undefined) return undefined;
  clearTimeout(one.timer);
  waiting.delete(id);
  if (waiting.size === 0) thread?.unref();
  return one;
};

const receive = ({ id, pdf, fault }: PageAnswer): void => {
  const one = settle(id);
  if (pdf) one?.resolve(pdf);
  else one?.reject(new Error(`The document could not be typeset: ${fault}`));
};

const fail = (broken: Worker, error: Error): void => {
  if (thread === broken) thread = undefined;
  for (const [id, { worker }] of [...waiting]) if (worker === broken) settle(id)?.reject(error);
};

const start = (): Worker => {
  const worker = new Worker(new URL('./typst-worker.ts', import.meta.url));
  worker.on('message', receive);
  worker.on('error', (error) => fail(worker, error as Error));
  worker.on('exit', (code) => fail(worker, new Error(`The typesetting thread ended (${code}).`)));
  return worker;
};

/** Typesets in a thread of its own, so that the server goes on answering; gives the PDF's bytes. */
export const typeset = (job: Paper & Pick<PageJob, 'pictures'>): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    thread ??= start();
    const worker = thread;
    worker.ref();
    const id = ++lastId;
    const timer = setTimeout(() => {
      fail(worker, new Error('The document took too long to typeset.'));
      void worker.terminate();
    }, LONGEST_MS);
    waiting.set(id, { worker, resolve, reject, timer });
    worker.postMessage({ ...job, id } satisfies PageJob);
  });
