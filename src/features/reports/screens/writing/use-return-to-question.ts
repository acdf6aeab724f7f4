import { useEffect } from 'react';
import { useToast } from '#web/components/toast/toast.tsx';
import { controlId } from '../answer/form-state.ts';
import { takeQuestion } from '../uploads/camera-place.ts';
import { writingWords } from '../words.ts';

// A row of a group may be folded: then its group is near enough.
const nearest = (path: string): HTMLElement | null => {
  for (let at = path; at !== ''; at = at.replace(/(^|[.[])[^.[]*$/, '')) {
    const found = document.getElementById(controlId(at));
    if (found) return found;
  }
  return null;
};

/** Comes back to the question from which the camera was opened, where the phone has ended the page meanwhile. */
export const useReturnToQuestion = (reportId: string): void => {
  const toast = useToast();
  useEffect(() => {
    const path = takeQuestion(reportId);
    if (path === undefined) return;
    const place = nearest(path);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
    toast(writingWords.backFromCamera);
  }, [reportId, toast]);
};
