import type { Actor } from '#kernel/actor.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { placeOf } from '../commands/letterhead.ts';
import { ownLetter } from '../commands/outgoing.ts';
import type { listAddressees as contract } from '../contract/outgoing.ts';
import type { AddresseeList, AddresseeOffice } from '../model/addressee.ts';
import { addressOfLevel, addressOfOffice, meantBy, wayTo } from '../rules/outgoing-addressees.ts';
import * as store from '../store/addressees.ts';
import { getOutgoing } from '../store/outgoing.ts';

/** Among so many nearest offices the ones named on the paper are looked for. */
const MOST_NAMED = 2000;

const viewOf = ({ areaPath }: Actor, row: store.AddresseeRow): AddresseeOffice => {
  const { id, name, level } = row;
  const to = addressOfOffice({ level, place: placeOf(row) });
  return { id, name, level, way: wayTo(areaPath, row.areaPath) ?? null, to };
};

/** The offices that a letter of one's own office can name, and those that its own lines name. */
export const listAddressees = (
  services: Services,
  call: SignedCall<typeof contract>,
): Promise<AddresseeList> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { actor, query } = call;
    const { content } = ownLetter(await getOutgoing(tx, call.params.id), actor);
    const counted = await store.countByLevel(tx, actor.areaPath);
    const near = (await store.listReachable(tx, actor.areaPath, MOST_NAMED)).map((row) => ({
      ...row,
      place: placeOf(row),
    }));
    const { offices, total } =
      query.q === '' ? { offices: [], total: 0 } : await store.findOffices(tx, actor, query);
    const levels = counted.map(({ level }) => level);
    const meant = meantBy(content.letter.to, levels, near);
    return {
      groups: counted.map((one) => ({ ...one, to: addressOfLevel(one.level) })),
      offices: offices.map((row) => viewOf(actor, row)),
      total,
      meant: { levels: meant.levels, offices: meant.offices.map((row) => viewOf(actor, row)) },
    };
  });
