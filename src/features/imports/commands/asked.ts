import { notFound, Problem } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { columnsOfAll, type FigureColumn } from '../rules/columns.ts';
import { type AskedForm, findAskedForm } from '../store/forms.ts';
import { words } from '../words.ts';

/** The form of a requirement with its columns; a problem where its figures cannot come from a file. */
export const getAsked = async (
  tx: Tx,
  requirementId: string,
): Promise<AskedForm & { readonly columns: readonly FigureColumn[] }> => {
  const asked = await findAskedForm(tx, requirementId);
  if (!asked) throw notFound();
  if (asked.compiles) throw new Problem(409, 'compiled', words.compiled);
  const columns = columnsOfAll(asked.versions);
  if (columns.length === 0) throw new Problem(409, 'no-figures', words.noFigures);
  return { ...asked, columns };
};
