import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { attach, openAttachment } from './commands/attach.ts';
import { type Desk, openDesk } from './commands/desk.ts';
import { saveDraft } from './commands/draft.ts';
import { listReused } from './commands/reused.ts';
import { accept, decideOn, sendBack } from './commands/review.ts';
import { type SubmissionCheck, submit } from './commands/submit.ts';
import * as attachments from './contract/attachments.ts';
import * as contract from './contract/report.ts';
import * as review from './contract/review.ts';
import { getReport } from './queries.ts';
import { listFiltered } from './store/lists.ts';

const routesAt = (desk: Desk, services: Services, holdCompiled: SubmissionCheck): Route[] => [
  route(contract.getReport, (call) =>
    services.db.inScope(call.actor.areaPath, (tx) =>
      getReport(tx, call.actor, call.params.id, services.now()),
    ),
  ),
  route(contract.listReports, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const { limit } = call.query;
      const rows = await listFiltered(tx, { ...call.query, limit: limit + 1 }, services.now());
      return { reports: rows.slice(0, limit), more: rows.length > limit };
    }),
  ),
  route(contract.saveDraft, (call) => saveDraft(services, call)),
  route(contract.submitReport, (call) => submit(services, { desk, holdCompiled }, call)),
  route(review.acceptReports, (call) => accept(services, call)),
  route(review.returnReport, (call) => sendBack(services, call)),
  route(review.decideDuty, (call) => decideOn(services, call)),
  route(attachments.putAttachment, (call) => attach(services, desk, call)),
  route(attachments.listReusedPhotos, (call) => listReused(services, call)),
  route(attachments.getAttachment, (call) => openAttachment(services, call)),
];

/** Reports: open, list, write, send, review; compiled ones are held to what was picked for them. */
export const reportRoutes = (services: Services, holdCompiled: SubmissionCheck): Route[] =>
  routesAt(openDesk(services.db), services, holdCompiled);
