import type { AuditSubject } from './commands.ts';
import { json, type Tx } from './db.ts';
import type { SignedCall } from './http/route.ts';

/** Writes into the audit that somebody read something that is watched over, in the transaction that reads it. */
export const auditReading = async (
  tx: Tx,
  call: SignedCall,
  action: string,
  subject: AuditSubject,
): Promise<void> => {
  await tx
    .insertInto('audit_entries')
    .values({
      account_id: call.actor.accountId,
      office_id: call.actor.officeId,
      area_path: subject.areaPath,
      action,
      subject_kind: subject.kind,
      subject_id: subject.id,
      detail: json({}),
      request_id: call.requestId,
      address: call.address,
    })
    .execute();
};
