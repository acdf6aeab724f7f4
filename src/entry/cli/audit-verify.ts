import { sealAudit, verifyAudit } from '#server/audit.ts';
import { Fault } from '#server/fault.ts';
import type { CommandContext } from './command.ts';
import { withDatabase } from './open-database.ts';
import { auditBroken, auditSound } from './words.ts';

/** `amphoe audit verify`: checks the hash chain of the audit, then seals what is new. */
export const run = async ({ config, print }: CommandContext): Promise<void> => {
  const verdict = await withDatabase(config, async (db) => {
    const found = await verifyAudit(db);
    if (found.ok) await sealAudit(db);
    return found;
  });
  if (!verdict.ok) throw new Fault(auditBroken(verdict.firstBadSeal, verdict.entryIds));
  print(auditSound(verdict.seals, verdict.entries));
};
