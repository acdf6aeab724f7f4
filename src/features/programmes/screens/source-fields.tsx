import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useInDigits, useSay } from '#web/i18n.tsx';
import { listLetters } from '../contract/portfolio.ts';
import { editorWords } from '../words/screen.ts';

/** What programmes and requirements share: names, remarks, source letter, whether it was checked. */
export type SourceDraft = {
  readonly title: Sentence;
  readonly note: Sentence;
  readonly letter: string | null;
  readonly verified: boolean;
};

type FieldsProps = {
  readonly draft: SourceDraft;
  readonly set: (change: Partial<SourceDraft>) => void;
};

type NameProps = FieldsProps & {
  /** The fault beside `titleTh` or `titleEn`. */
  readonly faultAt?: (place: string) => string | undefined;
};

/** The title and the remark in both languages. */
export const NameFields = ({ draft, set, faultAt }: NameProps) => {
  const say = useSay();
  const { title, note } = draft;
  return (
    <>
      <TextField
        id="title"
        label={say(editorWords.titleTh)}
        error={faultAt?.('titleTh')}
        value={title.th}
        onChange={(th) => set({ title: { ...title, th } })}
      />
      <TextField
        label={say(editorWords.titleEn)}
        error={faultAt?.('titleEn')}
        value={title.en}
        onChange={(en) => set({ title: { ...title, en } })}
      />
      <LongTextField
        label={say(editorWords.noteTh)}
        optional
        rows={2}
        value={note.th}
        onChange={(th) => set({ note: { ...note, th } })}
      />
      <LongTextField
        label={say(editorWords.noteEn)}
        optional
        rows={2}
        value={note.en}
        onChange={(en) => set({ note: { ...note, en } })}
      />
    </>
  );
};

/** The letter that it comes from, and whether a person has held it against that letter. */
export const LetterFields = ({ draft, set }: FieldsProps) => {
  const say = useSay();
  const inDigits = useInDigits();
  const letters = useCall(listLetters, {});
  const options = (letters.data?.letters ?? []).map(({ code, number, datedOn, subject }) => ({
    value: code,
    label: inDigits(
      [number, datedOn && say(dateSentence(datedOn)), subject].filter(Boolean).join(' · '),
    ),
  }));
  return (
    <>
      <Select
        label={say(editorWords.letter)}
        help={say(editorWords.letterHelp)}
        optional
        options={options}
        value={draft.letter ?? undefined}
        onChange={(letter) => set({ letter: letter ?? null })}
      />
      <YesNo
        label={say(editorWords.verified)}
        value={draft.verified}
        onChange={(verified) => set({ verified })}
      />
    </>
  );
};
