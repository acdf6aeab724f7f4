import { Worker } from 'node:worker_threads';
import type { PageAnswer, PageJob, Paper } from './typst-worker.ts';

/** A hundred pages take seconds; a thread silent for this long is ended and begun anew. */
const LONGEST_MS = 120_000;

/** A picture under the name by which its template knows it. */
export type SetPicture = PageJob['pictures'][number];

type Question = Paper & Pick<PageJob, 'pictures'>;

type Waiting = {
  readonly worker: Worker;
  readonly resolve: (answer: PageAnswer) => void;
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

const receive = (answer: PageAnswer): void => {
  const one = settle(answer.id);
  if (answer.fault === undefined) one?.resolve(answer);
  else one?.reject(new Error(`The document could not be typeset: ${answer.fault}`));
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

const ask = (job: Question & Pick<PageJob, 'as'>): Promise<PageAnswer> =>
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

/** Typesets in a thread of its own, so that the server goes on answering; gives the PDF's bytes. */
export const typeset = async (question: Question): Promise<Uint8Array> =>
  (await ask({ ...question, as: 'pdf' })).pdf ?? new Uint8Array();

/** As `typeset`, but gives all pages as one SVG, one under the other, for the screen. */
export const drawPages = async (question: Question): Promise<string> =>
  (await ask({ ...question, as: 'svg' })).svg ?? '';
