import { ensureNation, insertMissingOffices } from '#features/areas/door.ts';
import { NATION } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Database, Tx } from '#server/db.ts';
import { Fault } from '#server/fault.ts';
import { Username } from '../model.ts';
import { hashPassword } from '../passwords.ts';
import { acceptPassword } from '../rules/password.ts';
import { insertAccount } from '../store/accounts.ts';
import { findOfficeOf, hasAdministrator, lockSetup } from '../store/setup.ts';
import { words } from '../words/administration.ts';

/** The first administrator of a new system. */
export type FirstAdministrator = {
  readonly username: string;
  readonly name: string;
  readonly password: string;
};

// The department's office is made with its first administrator.
const NO_OFFICE = { th: '', en: '' };

const checkUsername = (text: string): string => {
  const read = Username.safeParse(text);
  if (read.success) return read.data;
  throw new Fault(words.wrongUsername);
};

const checkPassword = ({ password, username, name }: FirstAdministrator): string => {
  const accepted = acceptPassword(password, { username, name, office: NO_OFFICE });
  if (accepted.ok) return accepted.value;
  throw new Fault(accepted.refusals[0].sentence);
};

const ensureDepartment = async (tx: Tx, today: CivilDate): Promise<string> => {
  await ensureNation(tx);
  await insertMissingOffices(tx, today, ['TH']);
  return findOfficeOf(tx, 'TH');
};

/** Refuses (a Fault) when an administrator of the department already exists. */
export const refuseSecondSetup = (db: Database): Promise<void> =>
  db.inScope(NATION, async (tx) => {
    if (await hasAdministrator(tx)) throw new Fault(words.alreadySetUp);
  });

/** Makes the nation, the department's office and its first administrator; a Fault when there is one. */
export const setUp = async (
  db: Database,
  first: FirstAdministrator,
  today: CivilDate,
): Promise<void> => {
  const username = checkUsername(first.username);
  const passwordHash = await hashPassword(checkPassword({ ...first, username }));
  await db.inScope(NATION, async (tx) => {
    await lockSetup(tx);
    if (await hasAdministrator(tx)) throw new Fault(words.alreadySetUp);
    const made = await insertAccount(tx, {
      username,
      name: first.name,
      officeId: await ensureDepartment(tx, today),
      areaPath: NATION,
      roles: ['administrator'],
      passwordHash,
      mustChangePassword: false,
      demo: false,
    });
    if (made === undefined) throw new Fault(words.usernameTaken);
    await auditSetup(tx, made);
  });
};

const auditSetup = async (tx: Tx, id: string): Promise<void> => {
  await tx
    .insertInto('audit_entries')
    .values({
      area_path: NATION,
      action: 'account.created',
      subject_kind: 'account',
      subject_id: id,
      detail: { setup: true },
    })
    .execute();
};
