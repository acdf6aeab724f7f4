import { getCompiledForm } from '#features/forms/door.ts';
import type { Actor } from '#kernel/actor.ts';
import { isWithin } from '#kernel/area.ts';
import { type NumberColumn, numberColumns } from '#kernel/form/numbers.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { ListedWhat } from '../model/area-list.ts';
import { monthSpan } from '../rules/months.ts';
import { type AreaListing, listAreaForms, listAreaPage, type Page } from '../store/area-list.ts';

/** A list as its page and its export ask for it. */
export type AskedList = {
  readonly month: string;
  readonly area?: string | undefined;
  readonly what: ListedWhat;
};

/** The list that an actor asks for; an area outside the actor's scope is not found. */
export const listingOf = (actor: Actor, { month, area, what }: AskedList): AreaListing => {
  const asked = area ?? actor.areaPath;
  if (!isWithin(asked, actor.areaPath)) throw notFound();
  return { ...monthSpan(month), area: asked, what };
};

/** A page of the plans, or of the results, of an area in a month. */
export const loadAreaList = async (tx: Tx, actor: Actor, asked: AskedList & Page) => {
  const { offset, limit } = asked;
  const rows = await listAreaPage(tx, listingOf(actor, asked), { offset, limit: limit + 1 });
  const shown = rows.slice(0, limit).map(({ numbers: _, ...row }) => row);
  return { rows: shown, more: rows.length > limit };
};

/** The figures that the results of a list hold, whatever forms they were written in. */
export const figuresOfList = async (tx: Tx, listing: AreaListing): Promise<NumberColumn[]> => {
  const ids = await listAreaForms(tx, listing);
  const forms = await Promise.all(ids.map((id) => getCompiledForm(tx, id)));
  const known = forms.flatMap(numberColumns).filter(({ field }) => field.split('.').length <= 2);
  return [...new Map(known.map((column) => [column.field, column])).values()];
};
