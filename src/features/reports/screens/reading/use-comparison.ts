import { useMemo, useState } from 'react';
import type { Answers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { type Difference, differences } from '#kernel/form/differences.ts';
import type { RevisionView } from '../../model/view.ts';

/** The answers of a revision; the server has checked them against their form when they were sent. */
export const answersOf = (revision: RevisionView): Answers => revision.answers as Answers;

/** The revisions of a report from the first to the last. */
const inOrder = (revisions: readonly RevisionView[]): RevisionView[] =>
  [...revisions].sort((one, other) => one.revision - other.revision);

type Compared = { readonly from: RevisionView | undefined; readonly to: RevisionView | undefined };

const changesOf = (form: CompiledForm, { from, to }: Compared): readonly Difference[] =>
  from && to ? differences(form, answersOf(from), answersOf(to)) : [];

/** Which two revisions are compared: the last two until the person chooses others. */
export const useComparison = (form: CompiledForm, all: readonly RevisionView[]) => {
  const revisions = useMemo(() => inOrder(all), [all]);
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const [shown, setShown] = useState(true);
  const find = (number: number | undefined) =>
    revisions.find(({ revision }) => revision === number);
  const to = find(chosen.to) ?? revisions.at(-1);
  const from = find(chosen.from) ?? (to && revisions[revisions.indexOf(to) - 1]);
  const changes = useMemo(() => changesOf(form, { from, to }), [form, from, to]);
  return { revisions, from, to, changes, shown, setShown, choose: setChosen, chosen };
};

export type Comparison = ReturnType<typeof useComparison>;
