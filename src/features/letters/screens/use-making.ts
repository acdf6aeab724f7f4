import { getPortfolio } from '#features/programmes/contract/portfolio.ts';
import { useAction } from '#web/api-hooks.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf, sentenceOf } from '#web/failures.ts';
import { getRegisterLetter, listRegister } from '../contract/register.ts';
import { type LetterWork, makeWork } from '../contract/work.ts';
import { workWords as words } from '../words/work.ts';
import type { DuePlace, LetterView } from './letter-view.ts';
import { useUndoWork } from './use-undo-work.ts';

/** What a dialog needs that makes a due date of a letter into work. */
export type MakingProps = {
  readonly letter: LetterView;
  readonly place: DuePlace;
  readonly onClose: () => void;
};

const faultsOf = (error: unknown) => {
  if (!error) return [];
  const refused = refusalsOf(error).map(({ sentence }) => sentence);
  return refused.length > 0 ? refused : [sentenceOf(error)];
};

/** Makes a due date into reports or a meeting, with a way back; `faults` say why it was refused. */
export const useMaking = ({ letter, place, onClose }: MakingProps) => {
  const toast = useToast();
  const undo = useUndoWork(letter.id);
  const { position } = place;
  const action = useAction(makeWork, {
    invalidates: [getRegisterLetter, listRegister, getPortfolio],
    onDone: ({ requirementId }) => {
      toast(requirementId === null ? words.kept : words.made, { undo: () => undo(position) });
      onClose();
    },
  });
  const make = (body: LetterWork) =>
    action.mutate({ params: { id: letter.id, position: String(position) }, body });
  return { make, faults: faultsOf(action.error), pending: action.isPending };
};
