import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as head from '../commands/letterhead.ts';
import * as commands from '../commands/outgoing.ts';
import * as files from '../commands/outgoing-files.ts';
import * as sending from '../commands/outgoing-send.ts';
import { sign } from '../commands/outgoing-sign.ts';
import * as hand from '../commands/signature-picture.ts';
import * as headContract from '../contract/letterhead.ts';
import * as contract from '../contract/outgoing.ts';
import * as handContract from '../contract/signature-picture.ts';
import { listAddressees } from '../queries/addressees.ts';
import { openOutgoingMeeting } from '../queries/calendar.ts';
import { viewOutgoing } from '../queries/outgoing.ts';
import { showAtWork } from '../register-page.ts';

const letterheadRoutes = (services: Services): Route[] => [
  route(headContract.getLetterhead, ({ actor }) =>
    services.db.inScope(actor.areaPath, (tx) => head.viewLetterhead(tx, actor.officeId)),
  ),
  route(headContract.saveLetterhead, (call) => head.saveLetterhead(services, call)),
  route(headContract.putEmblem, (call) => head.putEmblem(services, call)),
  route(headContract.removeEmblem, (call) => head.removeEmblem(services, call)),
  route(headContract.getEmblem, (call) => head.openEmblem(services, call)),
];

const signatureRoutes = (services: Services): Route[] => [
  route(handContract.getSignaturePicture, (call) => hand.viewSignaturePicture(services, call)),
  route(handContract.putSignaturePicture, (call) => hand.putSignaturePicture(services, call)),
  route(handContract.removeSignaturePicture, (call) => hand.removeSignaturePicture(services, call)),
  route(handContract.openSignaturePicture, (call) => hand.openSignaturePicture(services, call)),
];

const writingRoutes = (services: Services): Route[] => [
  route(contract.listOutgoing, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) => showAtWork(tx, actor, query, services.now())),
  ),
  route(contract.draftOutgoing, async (call) =>
    viewOutgoing(services, call, (await commands.draft(services, call)).id),
  ),
  route(contract.getOutgoing, (call) => viewOutgoing(services, call, call.params.id)),
  route(contract.saveOutgoing, async (call) =>
    viewOutgoing(services, call, (await commands.save(services, call)).id),
  ),
  route(contract.lintOutgoing, async (call) => ({
    findings: await commands.lint(services, call),
  })),
  route(contract.proposeOutgoing, async (call) =>
    viewOutgoing(services, call, (await commands.move(services, call, 'propose')).id),
  ),
  route(contract.returnOutgoing, async (call) =>
    viewOutgoing(
      services,
      call,
      (await commands.move(services, call, 'return', call.body.reason)).id,
    ),
  ),
  route(contract.discardOutgoing, async (call) =>
    viewOutgoing(services, call, (await commands.move(services, call, 'discard')).id),
  ),
  route(contract.restoreOutgoing, async (call) =>
    viewOutgoing(services, call, (await commands.move(services, call, 'restore')).id),
  ),
  route(contract.signOutgoing, async (call) =>
    viewOutgoing(services, call, (await sign(services, call)).id),
  ),
];

const sendingRoutes = (services: Services): Route[] => [
  route(contract.sendOutgoing, async (call) =>
    viewOutgoing(services, call, (await sending.send(services, call)).id),
  ),
  route(contract.remindAddressees, (call) => sending.remind(services, call)),
  route(contract.closeDownloads, (call) => sending.closeDownloads(services, call)),
  route(contract.listAddressees, (call) => listAddressees(services, call)),
  route(contract.drawOutgoing, (call) => files.drawPages(services, call)),
  route(contract.getOutgoingPaper, (call) => files.openPaper(services, call)),
  route(contract.putEnclosure, (call) => files.attach(services, call)),
  route(contract.getEnclosure, (call) => files.openEnclosure(services, call)),
  route(contract.getMeeting, (call) => openOutgoingMeeting(services, call)),
];

/** Letters that go out: how they are headed, written, signed and sent. */
export const outgoingRoutes = (services: Services): Route[] => [
  ...letterheadRoutes(services),
  ...signatureRoutes(services),
  ...writingRoutes(services),
  ...sendingRoutes(services),
];
