import type { Done } from '#kernel/contract.ts';
import { conflict, notFound } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { linkLetter, unlinkLetter } from '../contract/register.ts';
import { deleteLink, insertLink } from '../store/links.ts';
import { refusalWords as words } from '../words/register.ts';
import { getLetter, takeLetter, tell } from './letter-at-hand.ts';

/** Says how a letter hangs together with another of the same register. */
export const link = (services: Services, call: SignedCall<typeof linkLetter>) =>
  runCommand(services.db, call, async (work) => {
    const { otherId, relation } = call.body;
    const letter = await takeLetter(work.tx, call.actor, call.params.id, 'link');
    if (otherId === letter.id) throw conflict('same-letter', words.sameLetter);
    await getLetter(work.tx, call.actor, otherId);
    const { id: letterId, areaPath } = letter;
    const id = await insertLink(work.tx, { letterId, otherId, areaPath, relation });
    if (id === undefined) throw conflict('linked-already', words.linkedAlready);
    const event = { kind: 'linked', at: services.now(), detail: { otherId, relation } };
    await tell(work, letter, event, call.actor);
    return { id };
  });

/** Takes a link away, whichever of the two letters it was made from. */
export const unlink = (services: Services, call: SignedCall<typeof unlinkLetter>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { id, linkId } = call.params;
    const letter = await takeLetter(work.tx, call.actor, id, 'link');
    if (!(await deleteLink(work.tx, letter.id, linkId))) throw notFound();
    const event = { kind: 'unlinked', at: services.now(), detail: { linkId } };
    await tell(work, letter, event, call.actor);
    return {};
  });
