import type { Done, ReplyInput } from '#kernel/contract.ts';
import { conflict, type Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import { auditReading } from '#server/read-audit.ts';
import { KeyLost } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import type { getUnitRoster, saveUnitRoster } from '../contract/units.ts';
import { Roster } from '../model/roster.ts';
import { getUnitOffice } from '../queries/units.ts';
import { findRoster, removeRoster, saveRoster } from '../store/rosters.ts';
import { lockUnit } from '../store/units.ts';
import { rosterRefusals as words } from '../words/roster.ts';

const aboutOf = (officeId: string): string => `unit_rosters:${officeId}`;

const keyLost = (): Problem => conflict('roster-key', words.keyLost);

// A lost key is told to whoever asks; anything else is a fault of ours.
const orKeyLost = (error: unknown): never => {
  throw error instanceof KeyLost ? keyLost() : error;
};

/** Opens the names of a unit's people; that somebody did so stands in the audit. */
export const openRoster = (
  services: Services,
  call: SignedCall<typeof getUnitRoster>,
): Promise<ReplyInput<typeof getUnitRoster>> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const office = await getUnitOffice(tx, call.actor, call.params.id);
    const stored = await findRoster(tx, office.id);
    if (!stored) return { people: [], savedAt: null };
    const subject = { kind: 'unit', id: office.id, areaPath: office.areaPath };
    await auditReading(tx, call, 'unit.roster-read', subject);
    const text = await services.sealer.open(stored.sealed, aboutOf(office.id)).catch(orKeyLost);
    return { people: Roster.parse(JSON.parse(text)).people, savedAt: stored.savedAt };
  });

const refuseUnseen = async (tx: Tx, officeId: string, seen: string | null | undefined) => {
  if (seen === undefined) return;
  const stored = await findRoster(tx, officeId);
  if ((stored?.savedAt ?? null) !== seen)
    throw conflict('changed-meanwhile', words.changedMeanwhile);
};

/** Keeps the names of a unit's people, sealed; an empty list removes them. */
export const keepRoster = (
  services: Services,
  call: SignedCall<typeof saveUnitRoster>,
): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const office = await getUnitOffice(tx, call.actor, call.params.id);
    const { people, basedOn } = call.body;
    await lockUnit(tx, office.id);
    await refuseUnseen(tx, office.id, basedOn);
    const subject = { kind: 'unit', id: office.id, areaPath: office.areaPath };
    if (people.length === 0) await removeRoster(tx, office.id);
    else {
      const sealed = await services.sealer
        .seal(JSON.stringify({ people }), aboutOf(office.id))
        .catch(orKeyLost);
      const roster = { sealed, people: people.length, savedAt: services.now() };
      await saveRoster(tx, office, roster, call.actor.accountId);
    }
    await audit('unit.roster-saved', subject, { people: people.length });
    return {};
  });
