import type { AreaPath, Level } from '#kernel/area.ts';
import { Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import { wayTo } from '../rules/outgoing-addressees.ts';
import * as store from '../store/addressees.ts';
import { addresseeRefusals } from '../words/addressees.ts';
import { outgoingRefusals } from '../words/outgoing.ts';

/** A letter goes to so many offices at once at most. */
const MOST = 10_000;

/** Whom a letter is sent to: named offices, whole levels below, or by default those directly below. */
export type Chosen = {
  readonly officeIds?: readonly string[] | undefined;
  readonly levels?: readonly Level[] | undefined;
};

const refused = (code: string, sentence: Sentence): Problem =>
  new Problem(422, code, sentence, [{ code, sentence, field: 'body.officeIds' }]);

const named = async (
  tx: Tx,
  sender: AreaPath,
  ids: readonly string[],
): Promise<store.AddresseeRow[]> => {
  const found = await store.listByIds(tx, ids);
  if (found.length < new Set(ids).size)
    throw refused('no-addressees', outgoingRefusals.noAddressees);
  if (found.some(({ areaPath }) => wayTo(sender, areaPath) === undefined))
    throw refused('addressee-out-of-line', addresseeRefusals.outOfLine);
  return found;
};

/** The offices that a letter is to be sent to; those out of line, unknown or too many are refused. */
export const chooseAddressees = async (
  tx: Tx,
  sender: AreaPath,
  { officeIds, levels }: Chosen,
): Promise<{ readonly id: string }[]> => {
  if (officeIds === undefined && levels === undefined) {
    const usual = await store.listDirectlyBelow(tx, sender);
    if (usual.length === 0) throw refused('no-addressees', outgoingRefusals.noAddressees);
    return usual;
  }
  const ofLevels = levels ? await store.listOfLevels(tx, sender, levels, MOST + 1) : [];
  const offices = [...(await named(tx, sender, officeIds ?? [])), ...ofLevels];
  const ids = new Set(offices.map(({ id }) => id));
  if (ids.size > MOST) throw refused('too-many-addressees', addresseeRefusals.tooMany(MOST));
  if (ids.size === 0) throw refused('no-addressees', outgoingRefusals.noAddressees);
  return [...ids].map((id) => ({ id }));
};
