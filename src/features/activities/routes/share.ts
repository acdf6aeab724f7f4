import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound } from '#kernel/problem.ts';
import { FileAnswer, type Route, route, type SignedCall } from '#server/http/route.ts';
import { renderPoster } from '#server/pdf/render-poster.ts';
import type { Services } from '#server/services.ts';
import { getActivityPoster } from '../contract/share.ts';
import { posterSheet } from '../document/poster.ts';
import { loadActivity } from '../queries/plans.ts';

/** The address of this server as its caller reached it. */
const originOf = ({ request }: SignedCall): string => `${request.protocol}://${request.host}`;

const poster = async (
  services: Services,
  call: SignedCall<typeof getActivityPoster>,
): Promise<FileAnswer> => {
  const now = services.now();
  const { activity, requirement } = await services.db.inScope(call.actor.areaPath, (tx) =>
    loadActivity(tx, { actor: call.actor, now }, call.params.id),
  );
  const { plan, office, state, publishedAt, id } = activity;
  if (state !== 'planned' && state !== 'cancelled') throw notFound();
  const type = requirement.settings.types.find(({ value }) => value === plan.type)?.label;
  const known = type ?? { th: plan.type, en: plan.type };
  const { language } = call.query;
  const link = publishedAt === null ? null : `${originOf(call)}/public/activity/${id}`;
  const bytes = await renderPoster(
    posterSheet(
      { plan, office, type: known, state },
      { language, issuedOn: bangkokDate(now), link },
    ),
  );
  return new FileAnswer(Buffer.from(bytes), 'application/pdf', `${plan.title}.pdf`);
};

/** What helps to tell people about an activity. */
export const shareRoutes = (services: Services): Route[] => [
  route(getActivityPoster, (call) => poster(services, call)),
];
