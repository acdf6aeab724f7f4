import { sql, type Tx } from '#server/db.ts';
import { hashToken } from '#server/sessions.ts';
import type { DeviceEntry, PhoneOwner } from '../model.ts';
import type { KnownDevice } from '../rules/devices.ts';

/** A phone with the account behind it, as entering a PIN needs it. */
export type StoredDevice = KnownDevice & {
  readonly id: string;
  readonly accountId: string;
  readonly officeId: string;
  readonly pinHash: string;
  readonly failedPins: number;
  readonly accountFailedPins: number;
  readonly pinsRestUntil: string | null;
  readonly owner: PhoneOwner;
};

const lastSeen = sql`coalesce((select max(s.last_seen_at) from sessions s where s.device_id = device.id), device.made_at)`;

/** The phone of a secret; it and its account are locked for the rest of the transaction. */
export const findDevice = async (tx: Tx, secret: string): Promise<StoredDevice | undefined> => {
  const { rows } = await sql<StoredDevice>`
    select device.id, device.account_id as "accountId", account.office_id as "officeId",
      device.pin_hash as "pinHash", device.failed_pins as "failedPins", device.cut_off_at as "cutOffAt",
      ${lastSeen} as "lastSeenAt", account.failed_pins as "accountFailedPins",
      account.pins_rest_until as "pinsRestUntil", account.active and office.active as active,
      office.level, account.roles,
      jsonb_build_object('name', account.name, 'username', account.username, 'areaPath', account.area_path,
        'office', jsonb_build_object('th', office.name_th, 'en', office.name_en)) as owner
    from devices device
    join accounts account on account.id = device.account_id
    join offices office on office.id = account.office_id
    where device.secret_hash = ${hashToken(secret)}
    for update of device, account`.execute(tx);
  return rows[0];
};

/** A phone that has just been opened by a code; gives its id. */
export const insertDevice = async (
  tx: Tx,
  device: {
    readonly accountId: string;
    readonly secret: string;
    readonly pinHash: string;
    readonly kind: string;
    readonly madeAt: string;
  },
): Promise<string> => {
  const { id } = await tx
    .insertInto('devices')
    .values({
      account_id: device.accountId,
      secret_hash: hashToken(device.secret),
      pin_hash: device.pinHash,
      kind: device.kind.slice(0, 300),
      made_at: device.madeAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** Keeps another PIN of a phone, hashed under the phone's secret. */
export const savePin = async (tx: Tx, id: string, pinHash: string): Promise<void> => {
  await tx.updateTable('devices').set({ pin_hash: pinHash }).where('id', '=', id).execute();
};

/** Keeps how many wrong PINs there were in a row, of the account and of the phone. */
export const saveWrongPins = async (
  tx: Tx,
  device: { readonly id: string; readonly accountId: string },
  wrong: {
    readonly ofAccount: number;
    readonly ofDevice: number;
    readonly restsUntil: string | null;
  },
): Promise<void> => {
  await tx
    .updateTable('accounts')
    .set({ failed_pins: wrong.ofAccount, pins_rest_until: wrong.restsUntil })
    .where('id', '=', device.accountId)
    .execute();
  await tx
    .updateTable('devices')
    .set({ failed_pins: wrong.ofDevice })
    .where('id', '=', device.id)
    .execute();
};

/** The live phones of an account, the one used last first. */
export const listDevices = async (tx: Tx, accountId: string): Promise<DeviceEntry[]> => {
  const { rows } = await sql<DeviceEntry>`
    select device.id, device.kind, device.made_at as "madeAt", ${lastSeen} as "lastSeenAt"
    from devices device
    where device.account_id = ${accountId} and device.cut_off_at is null
    order by 4 desc, device.id`.execute(tx);
  return rows;
};

/** Cuts off one live phone of an account, or all of them, and ends their sessions; gives how many. */
export const cutOffDevices = async (tx: Tx, accountId: string, id?: string): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    update devices set cut_off_at = now()
    where account_id = ${accountId} and cut_off_at is null
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
    returning id`.execute(tx);
  await sql`
    update sessions set ended_at = now()
    where device_id = any(${rows.map((row) => row.id)}::uuid[]) and ended_at is null`.execute(tx);
  return rows.length;
};
