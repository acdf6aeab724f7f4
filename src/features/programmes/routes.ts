import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { copyForward, editPart } from './commands/portfolio.ts';
import { addProgramme, editProgramme } from './commands/programmes.ts';
import { addRequirement, editRequirement } from './commands/requirements.ts';
import * as portfolio from './contract/portfolio.ts';
import * as programmes from './contract/programmes.ts';
import { loadPortfolioPage } from './portfolio-page.ts';
import { listLetters } from './store/letters.ts';

/** The portfolio of a fiscal year, its programmes and what they ask. */
export const programmeRoutes = (services: Services): Route[] => [
  route(portfolio.getPortfolio, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadPortfolioPage(tx, query.fiscalYear, actor, services.now()),
    ),
  ),
  route(portfolio.listLetters, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({ letters: await listLetters(tx) })),
  ),
  route(portfolio.copyYear, (call) => copyForward(services, call)),
  route(portfolio.changePart, (call) => editPart(services, call)),
  route(programmes.createProgramme, (call) => addProgramme(services, call)),
  route(programmes.changeProgramme, (call) => editProgramme(services, call)),
  route(programmes.createRequirement, (call) => addRequirement(services, call)),
  route(programmes.changeRequirement, (call) => editRequirement(services, call)),
];
