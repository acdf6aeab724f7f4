import type { Actor } from '#kernel/actor.ts';
import { useSignedIn } from '#web/session.ts';

/** The signed-in person as the rules see it. */
export const useActor = (): Actor => {
  const { account, office, roles } = useSignedIn();
  const { id: officeId, level, areaPath } = office;
  return { accountId: account.id, officeId, level, areaPath, roles };
};
