import type { ReplyOf } from '#kernel/contract.ts';
import type { getRegisterLetter } from '../contract/register.ts';
import type { DeadlineValue, LetterDuty } from '../model/register.ts';

/** A letter of the register as its page has it. */
export type LetterView = ReplyOf<typeof getRegisterLetter>;

/** A due date of a letter at its place, and what was made of it. */
export type DuePlace = {
  readonly position: number;
  readonly deadline: DeadlineValue | null;
  readonly duty: LetterDuty | undefined;
};

/** The due dates that were read, then those that a person added. */
export const placesOf = ({ values, duties }: LetterView): DuePlace[] => {
  const read = values?.deadlines ?? [];
  const dutyAt = (position: number) => duties.find((duty) => duty.position === position);
  const added = duties.filter(({ position }) => position >= read.length);
  return [
    ...read.map((deadline, position) => ({ position, deadline, duty: dutyAt(position) })),
    ...added.map((duty) => ({ position: duty.position, deadline: duty.deadline, duty })),
  ];
};
