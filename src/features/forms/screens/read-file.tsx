import { useRef } from 'react';
import { FormDefinition } from '#kernel/form/model.ts';
import { Button } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { findingsOf } from './findings.ts';

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The definition in a file of a programme pack, or in one that holds nothing but it. */
const definitionIn = (text: string): unknown => {
  const json = jsonIn(text);
  return typeof json === 'object' && json !== null && 'definition' in json ? json.definition : json;
};

type ReadProps = {
  readonly onRead: (definition: FormDefinition) => void;
  readonly onUndo: () => void;
};

/** Takes a form from a file `form-….json`; nothing is saved until the person saves. */
export const ReadFile = ({ onRead, onUndo }: ReadProps) => {
  const say = useSay();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const content = definitionIn(await file.text());
    const result = FormDefinition.safeParse(content);
    if (result.success) {
      onRead(result.data);
      toast(screenWords.fileRead, { undo: onUndo });
      return;
    }
    const why = typeof content === 'object' ? findingsOf(content)[0]?.sentence : undefined;
    toast(screenWords.fileUnread(why ?? screenWords.notJson), { tone: 'failed' });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say(screenWords.readFile)}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button kind="quiet" icon="upload" onClick={() => input.current?.click()}>
        {say(screenWords.readFile)}
      </Button>
    </>
  );
};
