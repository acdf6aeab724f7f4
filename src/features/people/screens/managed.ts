import type { AccountView } from '../model.ts';
import type { ManagedAccount } from '../rules/administration.ts';

/** An account as its page has it, in the shape that the rules read. */
export const managed = ({ id, office, roles, active }: AccountView): ManagedAccount => ({
  id,
  officeId: office.id,
  areaPath: office.areaPath,
  roles,
  active,
});
