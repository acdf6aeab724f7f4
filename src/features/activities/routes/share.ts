import QRCode from 'qrcode';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound } from '#kernel/problem.ts';
import { FileAnswer, type Route, route, type SignedCall } from '#server/http/route.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import type { Services } from '#server/services.ts';
import { getActivityPoster } from '../contract/share.ts';
import { posterDocument } from '../document/poster.ts';
import { loadActivity } from '../queries/plans.ts';

const QR_WIDTH = 600;

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
  const document = posterDocument(
    { plan, office, type: known, state },
    { language, issuedOn: bangkokDate(now), withCode: publishedAt !== null },
  );
  const link = `${originOf(call)}/public/activity/${id}`;
  const picture = () => QRCode.toBuffer(link, { width: QR_WIDTH, margin: 2 });
  const bytes = await renderPdf(document, { picture });
  return new FileAnswer(Buffer.from(bytes), 'application/pdf', `${plan.title}.pdf`);
};

/** What helps to tell people about an activity. */
export const shareRoutes = (services: Services): Route[] => [
  route(getActivityPoster, (call) => poster(services, call)),
];
