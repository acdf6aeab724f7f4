import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#server/db.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { showAlike } from './commands/alike.ts';
import { keepFile, openFile, readFile } from './commands/letter-file.ts';
import { link, unlink } from './commands/links.ts';
import { close, correct, register } from './commands/register.ts';
import { make, undo } from './commands/work.ts';
import * as contract from './contract/register.ts';
import * as work from './contract/work.ts';
import { openRegisterMeeting } from './queries/calendar.ts';
import { showKnown, showLetter, showRegister } from './register-page.ts';
import { listOfficesOf } from './store/duties.ts';

type By = { readonly actor: Actor };

/** The register of letters: read, register, correct, link, close, and the work its deadlines become. */
export const registerRoutes = (services: Services): Route[] => {
  const within = <T>({ actor }: By, read: (tx: Tx) => Promise<T>): Promise<T> =>
    services.db.inScope(actor.areaPath, read);
  return [
    route(contract.readLetterFile, (call) => readFile(services, call)),
    route(contract.listRegister, (call) =>
      within(call, (tx) => showRegister(tx, call.actor, call.query)),
    ),
    route(contract.listKnownLetters, (call) =>
      within(call, (tx) => showKnown(tx, call.actor, call.query)),
    ),
    route(contract.listAlikeLetters, (call) => showAlike(services, call)),
    route(contract.registerLetter, (call) => register(services, call)),
    route(contract.getRegisterLetter, (call) =>
      within(call, (tx) => showLetter(tx, call.actor, call.params.id)),
    ),
    route(contract.correctLetter, (call) => correct(services, call)),
    route(contract.closeLetter, (call) => close(services, call)),
    route(contract.keepLetterFile, (call) => keepFile(services, call)),
    route(contract.getLetterFile, (call) => openFile(services, call)),
    route(contract.getRegisterMeeting, (call) => openRegisterMeeting(services, call)),
    route(contract.linkLetter, (call) => link(services, call)),
    route(contract.unlinkLetter, (call) => unlink(services, call)),
    route(work.listAskedOffices, (call) =>
      within(call, async (tx) => ({
        offices: await listOfficesOf(tx, call.actor.areaPath, call.query.level),
      })),
    ),
    route(work.makeWork, (call) => make(services, call)),
    route(work.undoWork, (call) => undo(services, call)),
  ];
};
