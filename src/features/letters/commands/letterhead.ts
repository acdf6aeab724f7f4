import sharp from 'sharp';
import { hasRole } from '#kernel/actor.ts';
import { levelWords } from '#kernel/office-words.ts';
import { notAllowed, notFound, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/letterhead.ts';
import type { LetterheadView } from '../model/letterhead.ts';
import { findProvince } from '../reading/provinces.ts';
import { type DraftingOffice, usualLetterhead } from '../rules/outgoing-draft.ts';
import * as store from '../store/letterheads.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';

const MOST_PIXELS = 50_000_000;

/** What an area is called within a sentence: `มุกดาหาร` becomes `จังหวัดมุกดาหาร`. */
export const placeOf = ({
  level,
  areaNameTh,
  nameTh,
}: Pick<store.WritingOffice, 'level' | 'areaNameTh' | 'nameTh'>): string => {
  const kind = levelWords[level].th;
  if (level === 'department' || level === 'local-authority') return nameTh;
  return areaNameTh.startsWith(kind) ? areaNameTh : `${kind}${areaNameTh}`;
};

const provinceCodeOf = ({ provinceNameTh }: store.WritingOffice): string | null =>
  findProvince(
    `${levelWords.province.th}${(provinceNameTh ?? '').replace(levelWords.province.th, '')}`,
  )?.letterCode ?? null;

/** An office as it writes letters; its letterhead is the usual one until it has set its own. */
export type Writer = DraftingOffice & { readonly emblem: string | null; readonly isSet: boolean };

/** The office of an actor as it writes letters. */
export const loadWriter = async (tx: Tx, officeId: string): Promise<Writer> => {
  const office = await store.getWritingOffice(tx, officeId);
  const place = placeOf(office);
  const provinceCode = provinceCodeOf(office);
  const stored = await store.findLetterhead(tx, officeId);
  const usual = {
    ...usualLetterhead({ ...office, areaNameTh: place, provinceCode }),
    emblem: null,
  };
  const { emblem, ...letterhead } = stored ?? usual;
  return { level: office.level, place, letterhead, emblem, isSet: stored !== undefined };
};

/** The letterhead as its screen shows it. */
export const viewLetterhead = async (tx: Tx, officeId: string): Promise<LetterheadView> => {
  const { letterhead, emblem, isSet } = await loadWriter(tx, officeId);
  return { ...letterhead, isSet, hasEmblem: emblem !== null };
};

const change = async (
  { tx, audit }: Work,
  call: SignedCall,
  now: string,
  what: { readonly action: string; readonly change: Partial<store.StoredLetterhead> },
): Promise<LetterheadView> => {
  const { officeId, areaPath } = call.actor;
  if (!hasRole(call.actor, 'administrator')) throw notAllowed();
  const { letterhead, emblem } = await loadWriter(tx, officeId);
  const head = { ...letterhead, emblem, ...what.change };
  await store.saveLetterhead(tx, { id: officeId, areaPath }, head, now);
  await audit(what.action, { kind: 'office', id: officeId, areaPath }, what.change);
  return viewLetterhead(tx, officeId);
};

/** Sets how the letters of the caller's office are headed; its emblem stays. */
export const saveLetterhead = (
  services: Services,
  call: SignedCall<typeof contract.saveLetterhead>,
): Promise<LetterheadView> =>
  runCommand(services.db, call, (work) =>
    change(work, call, services.now(), { action: 'letterhead.changed', change: call.body }),
  );

const pictureOf = async (call: SignedCall): Promise<Buffer> => {
  const { body } = call.request;
  if (!(body instanceof Uint8Array) || body.byteLength === 0)
    throw new Problem(400, 'file-empty', words.fileEmpty);
  try {
    return await sharp(body, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: 1200, height: 1200, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer();
  } catch {
    throw new Problem(422, 'emblem-unread', words.emblemUnread);
  }
};

/** Keeps the office's own emblem as PNG, made upright and without metadata. */
export const putEmblem = async (services: Services, call: SignedCall): Promise<LetterheadView> => {
  const { sha256 } = await services.files.put(await pictureOf(call));
  return runCommand(services.db, call, (work) =>
    change(work, call, services.now(), {
      action: 'letterhead.emblem-set',
      change: { emblem: sha256 },
    }),
  );
};

/** Letters of the office have no emblem from now on; letters that are signed keep theirs. */
export const removeEmblem = (services: Services, call: SignedCall): Promise<LetterheadView> =>
  runCommand(services.db, call, (work) =>
    change(work, call, services.now(), {
      action: 'letterhead.emblem-removed',
      change: { emblem: null },
    }),
  );

/** The emblem of the caller's office. */
export const openEmblem = async (services: Services, call: SignedCall): Promise<FileAnswer> => {
  const { areaPath, officeId } = call.actor;
  const { emblem } = await services.db.inScope(areaPath, (tx) => loadWriter(tx, officeId));
  if (emblem === null) throw notFound();
  return new FileAnswer(await services.files.open(emblem), 'image/png', undefined, emblem);
};
