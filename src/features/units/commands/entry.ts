import { isDeepStrictEqual } from 'node:util';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { orThrow } from '#kernel/problem.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { recordUnitEntry } from '../contract/units.ts';
import type { UnitEntry } from '../model/entry.ts';
import type { UnitStatus } from '../model/unit.ts';
import { getRule, getUnitOffice } from '../queries/units.ts';
import { type Corrected, dayOf, decideEntry } from '../rules/entry.ts';
import { foldUnit } from '../rules/fold.ts';
import { readyRule, statusOf } from '../rules/status.ts';
import { insertEntry, listEntries } from '../store/entries.ts';
import { lockUnit, saveFacts } from '../store/units.ts';

type Recording = SignedCall<typeof recordUnitEntry>;

const correctedBy = ({ body }: Recording, entries: readonly UnitEntry[]): Corrected | undefined => {
  const found = entries.find(({ id }) => id === body.corrects);
  if (!found) return undefined;
  return { kind: found.detail.kind, replaced: entries.some((one) => one.corrects === found.id) };
};

const isRepeat = (known: UnitEntry, { body }: Recording): boolean =>
  isDeepStrictEqual(
    [known.detail, known.corrects, known.reason],
    [body.detail, body.corrects ?? null, body.reason ?? null],
  );

/** Records an entry of a unit, or one that corrects another; the same id again does nothing more. */
export const recordEntry = (services: Services, call: Recording): Promise<{ status: UnitStatus }> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { actor, params, body } = call;
    const office = await getUnitOffice(tx, actor, params.id);
    await lockUnit(tx, office.id);
    const now = services.now();
    const today = bangkokDate(now);
    const rule = readyRule(await getRule(tx));
    const entries: UnitEntry[] = await listEntries(tx, office.id);
    const known = entries.find(({ id }) => id === params.entryId);
    if (known && !isRepeat(known, call)) throw keyReused();
    if (known) return { status: statusOf(foldUnit(entries), rule, today) };
    const { detail } = orThrow(decideEntry(body, correctedBy(call, entries), today));
    const entry: UnitEntry = {
      id: params.entryId,
      detail,
      happenedOn: dayOf(detail, today),
      corrects: body.corrects ?? null,
      reason: body.reason ?? null,
      recordedAt: now,
    };
    if (!(await insertEntry(tx, { ...entry, office, by: actor }))) throw keyReused();
    const facts = foldUnit([...entries, entry]);
    await saveFacts(tx, office, facts, now);
    const subject = { kind: 'unit', id: office.id, areaPath: office.areaPath };
    await audit(body.corrects ? 'unit.corrected' : 'unit.recorded', subject, {
      entry: detail.kind,
      ...(body.reason && { reason: body.reason }),
    });
    return { status: statusOf(facts, rule, today) };
  });
