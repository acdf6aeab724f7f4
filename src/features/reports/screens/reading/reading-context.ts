import { createContext, useContext } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Difference } from '#kernel/form/differences.ts';
import type { AttachmentView } from '../../model/view.ts';
import type { Mark, MarkPlace } from './return-marks.ts';

/** What every part of a report in reading needs to know. */
export type Reading = {
  readonly form: CompiledForm;
  /** Changes to show beside the values; empty when they are not wanted. */
  readonly changes: readonly Difference[];
  readonly attachments: ReadonlyMap<string, AttachmentView>;
  /** What is to be sent back; left out for those who cannot send back. */
  readonly marks?: readonly Mark[];
  readonly toggle: (place: MarkPlace) => void;
};

export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The report being read; only within its page. */
export const useReading = (): Reading => {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('No report is being read here.');
  return reading;
};

/** The report being read, or nothing where photos of many reports stand side by side. */
export const useReadingIfAny = (): Reading | undefined => useContext(ReadingContext);
