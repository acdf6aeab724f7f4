import { randomUUID } from 'node:crypto';
import { listImports, sendImport } from '#features/place-imports/contract.ts';
import { workOffImport } from '#features/place-imports/jobs.ts';
import type { PlaceImport } from '#features/place-imports/model.ts';
import type { Services } from '#server/services.ts';
import { type ReadCell, readSheet } from '#server/sheets/read-sheet.ts';
import type { Client } from './api.ts';

/** The head of a file of places, as the template has it. */
export const HEAD = 'ประเภท,รหัส,รหัสต้นสังกัด,ชื่อภาษาไทย,ชื่อภาษาอังกฤษ,ชื่อผู้ใช้,ชื่อผู้ใช้งาน';

/** A CSV of places. */
export const csvOf = (...rows: readonly string[]): Buffer =>
  Buffer.from([HEAD, ...rows].join('\n'));

/** So many villages of a subdistrict, under made-up names. */
export const villagesOf = (subdistrict: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const moo = String(at + 1).padStart(2, '0');
    return `หมู่บ้าน,${subdistrict}${moo},,ตัวอย่าง ${at + 1},Example ${at + 1},,`;
  });

/** Works off what waits, as the worker does. */
export const workOffImports = async (services: Services): Promise<void> => {
  const { rows } = await services.db.lanes.query<{ id: string; area_path: string; state: string }>(
    `select id, area_path, state from place_imports where state in ('checking', 'importing')`,
  );
  for (const { id, area_path: areaPath, state } of rows)
    await workOffImport(services, { id, areaPath }, state as 'checking' | 'importing');
};

/** The import of an id as its owner sees it. */
export const importOf = async (call: Client, id: string): Promise<PlaceImport> => {
  const { imports } = (await call(listImports)).reply;
  const found = imports.find((one) => one.id === id);
  if (!found) throw new Error(`no import ${id}`);
  return found;
};

/** Sends a file and has it checked. */
export const sendFile = async (
  services: Services,
  call: Client,
  bytes: Uint8Array,
  name = 'places.csv',
): Promise<PlaceImport> => {
  const id = randomUUID();
  const came = await call(sendImport, { params: { id }, query: { name }, bytes });
  if (came.status !== 200) throw new Error(JSON.stringify(came.problem));
  await workOffImports(services);
  return importOf(call, id);
};

/** The rows of a sheet as they stand in it. */
export const rowsOf = (bytes: Uint8Array): Promise<ReadCell[][]> =>
  Array.fromAsync(readSheet(bytes));
