import type { Tx } from '#server/db.ts';

/** The form a requirement asks for, or undefined when there is no such requirement. */
export const findFormOf = async (tx: Tx, requirementId: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('requirements')
    .select('form_id as formId')
    .where('id', '=', requirementId)
    .executeTakeFirst();
  return row?.formId;
};
