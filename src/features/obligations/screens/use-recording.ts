import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import type { BodyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction } from '#web/api-hooks.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import { uuid } from '#web/uuid.ts';
import { listEvents, recordEvent } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';

/** What is sent to record an event. */
export type Recorded = Omit<BodyOf<typeof recordEvent>, 'officeId'>;

/** Records an event of an office under an id that is made once, and goes on to the report of its result. */
export const useRecording = (officeId: string) => {
  const toast = useToast();
  const navigate = useNavigate();
  const [id] = useState(uuid);
  const action = useAction(recordEvent, {
    invalidates: [listEvents, getInbox],
    onDone: ({ reportId, dueAt }) => {
      toast(words.saved(instantSentence(dueAt, { weekday: true })));
      void navigate({ to: '/reports/$reportId', params: { reportId } });
    },
  });
  const record = (body: Recorded) => action.mutate({ params: { id }, body: { ...body, officeId } });
  return { action, record };
};
