import { useState } from 'react';
import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { longestSideOf } from '#kernel/form/photo-size.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { whyNotKept } from '#web/outbox/not-kept.ts';
import { uuid } from '#web/uuid.ts';
import { listOf, type QuestionProps, useFormState } from '../answer/form-state.ts';
import { uploadWords } from '../words.ts';
import { forgetQuestion } from './camera-place.ts';

// What looks at a file is loaded when the first one is chosen, not with the form.
const looking = () => import('./pick-fault.ts');

type Picking = {
  /** Keeps what may be attached on this device and attaches it. */
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** Why something of the last choice was left out. */
  readonly leftOut: readonly Sentence[];
  readonly putAway: () => void;
};

const added = (reasons: readonly Sentence[], why: Sentence): readonly Sentence[] =>
  reasons.some(({ en }) => en === why.en) ? reasons : [...reasons, why];

/** Attaches what is chosen for a question of photos or files. */
export const usePick = (props: QuestionProps<PhotosField | FilesField>): Picking => {
  const { field, value, onChange } = props;
  const { uploads } = useFormState();
  const [leftOut, setLeftOut] = useState<readonly Sentence[]>([]);
  const leave = (why: Sentence) => setLeftOut((before) => added(before, why));
  const kind = field.type === 'photos' ? 'photo' : 'file';
  const size = field.type === 'photos' ? { longestSide: longestSideOf(field) } : {};
  const take = async (original: File) => {
    const id = uuid();
    try {
      await uploads.add({ id, kind, name: original.name, original, ...size });
    } catch (error) {
      leave(whyNotKept(error));
      return;
    }
    onChange((before) => [...listOf(before), { fileId: id }]);
  };
  const attach = async (files: readonly File[]) => {
    const { pickFault } = await looking();
    const faults = await Promise.all(files.map((file) => pickFault(kind, file)));
    setLeftOut(faults.filter((fault) => fault !== undefined).reduce(added, []));
    const fitting = files.filter((_, at) => !faults[at]);
    const taken = fitting.slice(0, field.max - listOf(value).length);
    if (taken.length < fitting.length) leave(uploadWords.full(field.max));
    for (const file of taken) await take(file);
  };
  const pick = (files: readonly File[]) => {
    forgetQuestion();
    return attach(files).catch((error: unknown) => leave(whyNotKept(error)));
  };
  return { pick, leftOut, putAway: () => setLeftOut([]) };
};
