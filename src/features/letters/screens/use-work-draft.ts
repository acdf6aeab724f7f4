import { useCallback, useState } from 'react';
import { scheduleOfDraft } from '#features/programmes/rules/drafts.ts';
import type { ScheduleDraft } from '#features/programmes/screens/schedule-fields.tsx';
import type { Level } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { LetterWork } from '../contract/work.ts';
import type { DeadlineValue } from '../model/register.ts';
import { fiscalYearOfSchedule, scheduleOfDeadline } from '../rules/work.ts';
import { sourceWords } from '../words/letter-page.ts';
import type { LetterView } from './letter-view.ts';

/** What a due date is to become while it is still chosen. */
export type WorkDraft = {
  readonly title: Sentence;
  /** Undefined makes a new programme. */
  readonly programmeId: string | undefined;
  /** Undefined takes the plain form. */
  readonly formId: string | undefined;
  readonly level: Level;
  readonly schedule: ScheduleDraft;
  readonly everyOffice: boolean;
  readonly officeIds: readonly string[];
};

const today = () => bangkokDate(new Date().toISOString());

const USUAL = { weekday: 5, day: 10, covers: 'previous', monthsAfterEnd: 1, days: 7 };

const scheduleFor = (deadline: DeadlineValue | null): ScheduleDraft => {
  const on = today();
  const own = deadline ? scheduleOfDeadline(deadline, on) : undefined;
  const dueOn = deadline?.date && deadline.date > on ? deadline.date : on;
  const schedule = own ?? Schedule.parse({ kind: 'once', opensOn: on, dueOn });
  return { firstDueOn: on, ...USUAL, ...schedule };
};

/** The title of the reports that a letter asks for: its subject, in English by its number. */
const titleOf = ({ subject, number, datedOn }: LetterView): Sentence => ({
  th: subject.slice(0, 500),
  en: sourceWords.reportTitle(number, datedOn),
});

export const useWorkDraft = (letter: LetterView, deadline: DeadlineValue | null, below: Level) => {
  const [draft, setDraft] = useState<WorkDraft>(() => ({
    title: titleOf(letter),
    programmeId: undefined,
    formId: undefined,
    level: below,
    schedule: scheduleFor(deadline),
    everyOffice: true,
    officeIds: [],
  }));
  const set = useCallback(
    (change: Partial<WorkDraft>) => setDraft((before) => ({ ...before, ...change })),
    [],
  );
  const schedule = scheduleOfDraft(draft.schedule);
  const fiscalYear = schedule && fiscalYearOfSchedule(schedule);
  return { draft, set, schedule, fiscalYear };
};

/** What is sent once everything is chosen; undefined while something is missing. */
export const workOf = (
  { title, programmeId, formId, level, everyOffice, officeIds }: WorkDraft,
  schedule: Schedule | undefined,
  programmeTitle: Sentence,
): LetterWork | undefined => {
  const isTold = title.th.trim() !== '' && title.en.trim() !== '';
  if (schedule === undefined || !isTold || (!everyOffice && officeIds.length === 0))
    return undefined;
  return {
    kind: 'report',
    ...{ title, level, schedule },
    programme: programmeId === undefined ? { title: programmeTitle } : { id: programmeId },
    form: formId === undefined ? { template: 'acknowledge' } : { id: formId },
    officeIds: everyOffice ? [] : [...officeIds],
  };
};
