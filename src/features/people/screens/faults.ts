import type { FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { refusalsOf, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';

/** What the server refused, each fault at its field; none while nothing was refused. */
export const useFaults = (error: unknown): FieldFault[] => {
  const say = useSay();
  if (!error) return [];
  const faults = refusalsOf(error).map(({ sentence, field }) => ({
    message: say(sentence),
    fieldId: field?.replace('body.', ''),
  }));
  return faults.length > 0 ? faults : [{ message: say(sentenceOf(error)) }];
};

/** The fault of one field, to stand beside it. */
export const faultAt = (faults: readonly FieldFault[], fieldId: string): string | undefined =>
  faults.find((fault) => fault.fieldId === fieldId)?.message;
