import { findPathAt } from '#features/areas/door.ts';
import { HAND_OVER_JOB } from '#features/reports/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound, orThrow, Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import * as rules from '../rules/administration.ts';
import * as store from '../store/offices.ts';
import { words } from '../words/administration.ts';

const wrong = (code: string, sentence: Sentence, field: string): Problem =>
  new Problem(422, code, sentence, [{ code, sentence, field }]);

const nameTaken = (): Problem => wrong('office-name-taken', words.officeNameTaken, 'body.nameTh');

const getManaged = async (
  work: Work,
  call: SignedCall,
  id: string,
): Promise<rules.ManagedOffice> => {
  const office = await store.findManagedOffice(work.tx, id);
  if (office && rules.administers(call.actor, office.areaPath)) return office;
  throw notFound();
};

const auditOffice = (
  work: Work,
  action: string,
  { id, areaPath }: { id: string; areaPath: string },
  detail?: Record<string, unknown>,
): Promise<void> => work.audit(`office.${action}`, { kind: 'office', id, areaPath }, detail);

/** Adds an office to an area within the caller's scope; it has the level of its area. */
export const createOffice = (
  services: Services,
  call: SignedCall<typeof contract.createOffice>,
): Promise<OfficeView> =>
  runCommand(services.db, call, async (work) => {
    const { areaCode, ...names } = call.body;
    const areaPath = await findPathAt(work.tx, areaCode, bangkokDate(services.now()));
    if (areaPath === undefined || !rules.administers(call.actor, areaPath))
      throw wrong('unknown-area', words.unknownArea, 'body.areaCode');
    const level = await store.getAreaLevel(work.tx, areaCode);
    const id = await store.insertOffice(work.tx, {
      ...names,
      areaCode,
      areaPath,
      level,
      demo: false,
    });
    if (id === undefined) throw nameTaken();
    await auditOffice(work, 'created', { id, areaPath });
    return store.getOffice(work.tx, id);
  });

/** Changes the names and the letter code of an office. */
export const changeOffice = (
  services: Services,
  call: SignedCall<typeof contract.changeOffice>,
): Promise<OfficeView> =>
  runCommand(services.db, call, async (work) => {
    const { nameTh, nameEn, letterCode } = call.body;
    const office = await getManaged(work, call, call.params.id);
    if (await store.isOfficeNameTaken(work.tx, office.id, nameTh)) throw nameTaken();
    const change = { name_th: nameTh, name_en: nameEn, letter_code: letterCode };
    await store.saveOffice(work.tx, office.id, change);
    await auditOffice(work, 'changed', office, change);
    return store.getOffice(work.tx, office.id);
  });

/** Closes an office where nobody works any more, or opens it again. */
export const setOfficeActive = (
  services: Services,
  call: SignedCall<typeof contract.setOfficeActive>,
): Promise<OfficeView> =>
  runCommand(services.db, call, async (work) => {
    const office = await getManaged(work, call, call.params.id);
    const active = orThrow(rules.setOfficeActive(call.actor, office, call.body.active));
    await store.saveOffice(work.tx, office.id, { active });
    if (!active) await work.enqueue(HAND_OVER_JOB, {}, HAND_OVER_JOB);
    await auditOffice(work, active ? 'activated' : 'deactivated', office);
    return store.getOffice(work.tx, office.id);
  });
