import { useNavigate } from '@tanstack/react-router';
import { getInbox } from '#features/inbox/contract.ts';
import type { BodyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction } from '#web/api-hooks.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { listEvents, recordEvent } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';

/** What is sent to record an event. */
export type Recorded = BodyOf<typeof recordEvent>;

/** Records an event under the id that its form made, says so, and goes on to the report of its result. */
export const useRecording = (onRecorded: () => void = () => {}) => {
  const toast = useToast();
  const navigate = useNavigate();
  const action = useAction(recordEvent, {
    invalidates: [listEvents, getInbox],
    onDone: ({ reportId, dueAt }) => {
      onRecorded();
      toast(words.saved(instantSentence(dueAt, { weekday: true })));
      void navigate({ to: '/reports/$reportId', params: { reportId } });
    },
  });
  const record = (id: string, body: Recorded) => action.mutate({ params: { id }, body });
  return { action, record };
};
