import { createHash } from 'node:crypto';
import { type AreaPath, NATION } from '#kernel/area.ts';
import { conflict, type Problem } from '#kernel/problem.ts';
import { say } from '#kernel/sentence.ts';
import { type Database, isDatabaseError, json, sql, type Tx } from './db.ts';
import type { SignedCall } from './http/route.ts';

/** What a past event was done to. */
export type AuditSubject = {
  readonly kind: string;
  readonly id: string;
  readonly areaPath: AreaPath;
};

/** The inside of a command: its transaction and what may be written beside the change. */
export type Work = {
  readonly tx: Tx;
  /** Writes a past event (`report.submitted`) into the audit, in the same transaction. */
  audit(action: string, subject: AuditSubject, detail?: Record<string, unknown>): Promise<void>;
  /** Puts a job into the queue; it runs only if the transaction commits. */
  enqueue(job: string, payload: unknown, key?: string): Promise<void>;
};

/** Enqueues a background job in the caller's transaction; one with the same key waits only once. */
const enqueue = async (tx: Tx, job: string, payload: unknown, key?: string): Promise<void> => {
  await sql`select enqueue_job(${job}, ${JSON.stringify(payload)}::json, ${key ?? null})`.execute(
    tx,
  );
};

const workOf = (tx: Tx, call: SignedCall): Work => ({
  tx,
  enqueue: (job, payload, key) => enqueue(tx, job, payload, key),
  audit: async (action, subject, detail = {}) => {
    await tx
      .insertInto('audit_entries')
      .values({
        account_id: call.actor.accountId,
        office_id: call.actor.officeId,
        area_path: subject.areaPath,
        action,
        subject_kind: subject.kind,
        subject_id: subject.id,
        detail: json(detail),
        request_id: call.requestId,
        address: call.address,
      })
      .execute();
  },
});

const hashOf = (call: SignedCall): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([call.params ?? null, call.body ?? null]))
    .digest();

type Receipt = { command: string; request_hash: Buffer; reply: unknown };

const claim = async (tx: Tx, call: SignedCall, hash: Buffer): Promise<Receipt | undefined> => {
  const own = await tx
    .insertInto('command_receipts')
    .values({
      account_id: call.actor.accountId,
      key: call.key,
      command: call.contract.name,
      request_hash: hash,
      status: 200,
    })
    .onConflict((on) => on.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (own) return undefined;
  return tx
    .selectFrom('command_receipts')
    .select(['command', 'request_hash', 'reply'])
    .where('account_id', '=', call.actor.accountId)
    .where('key', '=', call.key)
    .executeTakeFirstOrThrow();
};

/** The client used one id for two different things. */
export const keyReused = (): Problem =>
  conflict(
    'key-reused',
    say('รหัสคำขอนี้เคยใช้กับรายการอื่นแล้ว', 'This request id was already used for something else.'),
  );

const sameAnswer = <T>(receipt: Receipt, call: SignedCall, hash: Buffer): T => {
  if (receipt.command === call.contract.name && receipt.request_hash.equals(hash))
    return receipt.reply as T;
  throw keyReused();
};

const attempt = <T>(
  db: Database,
  call: SignedCall,
  work: (work: Work) => Promise<T>,
): Promise<T> => {
  const hash = hashOf(call);
  return db.inScope(call.actor.areaPath, async (tx) => {
    const receipt = await claim(tx, call, hash);
    if (receipt) return sameAnswer<T>(receipt, call, hash);
    const reply = await work(workOf(tx, call));
    await tx
      .updateTable('command_receipts')
      .set({ reply: json(reply ?? null) })
      .where('account_id', '=', call.actor.accountId)
      .where('key', '=', call.key)
      .execute();
    return reply;
  });
};

const DEADLOCK = '40P01';

/**
 * Runs a write once: in one transaction within the caller's scope, under the client-made id. A repeat
 * of the same id gets the first answer; a thrown Problem rolls everything back, the claim included.
 * Whoever the database picks out of a deadlock tries once more.
 */
export const runCommand = async <T>(
  db: Database,
  call: SignedCall,
  work: (work: Work) => Promise<T>,
): Promise<T> => {
  try {
    return await attempt(db, call, work);
  } catch (error) {
    if (!isDatabaseError(error, DEADLOCK)) throw error;
    return attempt(db, call, work);
  }
};

const RECEIPT_DAYS = 90;

/** Forgets the answers kept for repeats for longer than 90 days; gives how many. */
export const forgetOldReceipts = async (db: Database, now: string): Promise<number> => {
  const before = new Date(Date.parse(now) - RECEIPT_DAYS * 86_400_000).toISOString();
  return db.inScope(NATION, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('command_receipts')
      .where('at', '<', before)
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
};
