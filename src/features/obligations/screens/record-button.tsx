import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { eventWords as words } from '../words/events.ts';
import type { useRecording } from './use-recording.ts';

/** The day on which an event is mostly recorded. */
export const today = (): CivilDate => bangkokDate(new Date().toISOString());

type ButtonProps = { readonly action: ReturnType<typeof useRecording>['action'] };

/** Sends what was typed, and says what stands against it where no field does. */
export const RecordButton = ({ action }: ButtonProps) => {
  const say = useSay();
  const isBesides = action.error && refusalsOf(action.error).length === 0;
  return (
    <>
      {isBesides && <ErrorState error={action.error} />}
      <p>
        <Button kind="primary" icon="plus" type="submit" pending={action.isPending}>
          {say(words.save)}
        </Button>
      </p>
    </>
  );
};
