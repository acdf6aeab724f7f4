import { useCallback, useMemo, useState } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import type { Refusal } from '#kernel/result.ts';
import type { ReturnTarget } from '../../model/report.ts';
import type { Answers } from '../../model/view.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { AreaOption, FormState } from './form-state.ts';

export type FormStateInput = {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly refusals: readonly Refusal[];
  readonly previousAnswers: Answers | undefined;
  readonly returnedTargets: readonly ReturnTarget[];
  readonly uploads: Uploads;
  readonly areas: readonly AreaOption[] | undefined;
  readonly readOnly: boolean;
};

const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

const useTouched = () => {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback(
    (path: string) => setTouched((all) => (all.has(path) ? all : new Set(all).add(path))),
    [],
  );
  return { touched, touch };
};

/** Reads the answers through the kernel on every change, as the server will read them. */
export const useFormStateOf = (input: FormStateInput): FormState => {
  const { form, answers, refusals, previousAnswers, returnedTargets, uploads, areas, readOnly } =
    input;
  const { touched, touch } = useTouched();
  const read = useMemo(() => validateAnswers(form, answers, { mode: 'draft' }), [form, answers]);
  return useMemo(() => {
    const typed = read.refusals.filter(({ field }) => field !== undefined && touched.has(field));
    const faults = new Map(
      [...typed, ...refusals].map(({ field, sentence }) => [field ?? '', sentence]),
    );
    const paths = [...faults.keys()];
    return {
      form,
      readOnly,
      clean: read.answers,
      hidden: new Set(read.hidden),
      previous: previousAnswers ?? {},
      uploads,
      areas,
      touch,
      faultOf: (path: string) => faults.get(path),
      hasFaultWithin: (path: string) => paths.some((one) => isWithin(one, path)),
      returnsOf: (path: string) => returnedTargets.filter((target) => target.path === path),
      returnsWithin: (path: string) =>
        returnedTargets.some((target) => target.path !== '' && isWithin(target.path, path)),
    };
  }, [
    form,
    readOnly,
    read,
    touched,
    touch,
    refusals,
    previousAnswers,
    returnedTargets,
    uploads,
    areas,
  ]);
};
