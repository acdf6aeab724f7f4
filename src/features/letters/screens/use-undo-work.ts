import { useAction } from '#web/api-hooks.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { getRegisterLetter, listRegister } from '../contract/register.ts';
import { undoWork } from '../contract/work.ts';
import { workWords as words } from '../words/work.ts';

/** Takes back what was made of a due date. */
export const useUndoWork = (letterId: string) => {
  const toast = useToast();
  const action = useAction(undoWork, {
    invalidates: [getRegisterLetter, listRegister],
    onDone: () => toast(words.undone),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (position: number) =>
    action.mutate({ params: { id: letterId, position: String(position) } });
};
