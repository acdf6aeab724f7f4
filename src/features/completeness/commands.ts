import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { remindMissing } from './contract.ts';
import { areaOf } from './queries.ts';
import { insertReminders } from './store/reminders.ts';

/**
 * Reminds every office below the caller that has not sent: of one requirement, of one period, or of
 * everything overdue. A report is reminded of at most once a day, whoever asks.
 */
export const remind = (services: Services, call: SignedCall<typeof remindMissing>) =>
  runCommand(services.db, call, async (work) => {
    const { actor, body } = call;
    const filter = { ...body, area: areaOf(actor, body.area), now: services.now() };
    const counts = await insertReminders(work.tx, filter, actor);
    await work.audit(
      'reminder.sent',
      { kind: 'area', id: filter.area, areaPath: filter.area },
      { requirementId: body.requirementId, periodId: body.periodId, ...counts },
    );
    return counts;
  });
