import { bangkokDate } from '#kernel/bangkok-time.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { recordEntry } from './commands/entry.ts';
import { keepRoster, openRoster } from './commands/roster.ts';
import { changeRule } from './commands/rule.ts';
import { issueSummary, openSummaryFile } from './commands/summary.ts';
import * as ruleContract from './contract/rule.ts';
import * as summaryContract from './contract/summaries.ts';
import * as contract from './contract/units.ts';
import { viewCoverage } from './queries/coverage.ts';
import { summaryContent } from './queries/summary.ts';
import { areaOf, listPage, viewUnit } from './queries/units.ts';
import { listRules } from './store/rules.ts';
import { listSummaries } from './store/summaries.ts';

const readingRoutes = (services: Services): Route[] => [
  route(contract.getUnitCoverage, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      viewCoverage(tx, actor, areaOf(actor, query.area), bangkokDate(services.now())),
    ),
  ),
  route(contract.listUnits, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      listPage(tx, { ...query, area: areaOf(actor, query.area) }, bangkokDate(services.now())),
    ),
  ),
  route(contract.getUnit, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      viewUnit(tx, actor, params.id, bangkokDate(services.now())),
    ),
  ),
];

const summaryRoutes = (services: Services): Route[] => [
  route(summaryContract.listUnitSummaries, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      summaries: await listSummaries(tx, actor.officeId),
    })),
  ),
  route(summaryContract.previewUnitSummary, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      summaryContent(tx, actor, query.month, services.now()),
    ),
  ),
  route(summaryContract.issueUnitSummary, (call) => issueSummary(services, call)),
  route(summaryContract.getUnitSummaryFile, (call) => openSummaryFile(services, call)),
];

/** Disaster units: coverage, one unit and its entries, roster, the rule of statuses, monthly summaries. */
export const unitRoutes = (services: Services): Route[] => [
  ...readingRoutes(services),
  route(contract.recordUnitEntry, (call) => recordEntry(services, call)),
  route(contract.getUnitRoster, (call) => openRoster(services, call)),
  route(contract.saveUnitRoster, (call) => keepRoster(services, call)),
  route(ruleContract.listUnitRules, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({ rules: await listRules(tx) })),
  ),
  route(ruleContract.changeUnitRule, (call) => changeRule(services, call)),
  ...summaryRoutes(services),
];
