import { useState } from 'react';
import type { AreaEntry } from '#features/areas/model.ts';
import { areaTitle } from '#features/areas/screens/words.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { componentWords } from '#web/components/words.ts';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { printCodes } from '../contract/phones.ts';
import { sheetFile, phoneWords as words } from '../words/phones.ts';
import styles from './people.module.css';

import { useSavedFile } from './save-sheet.ts';

type Whom = 'withoutPhone' | 'everyone';

const Asking = ({ area, onClose }: { readonly area: AreaEntry; readonly onClose: () => void }) => {
  const say = useSay();
  const toast = useToast();
  const [whom, setWhom] = useState<Whom>('withoutPhone');
  const { mutate, isPending, error } = useSavedFile(printCodes, {
    name: say(sheetFile(areaTitle(area))),
    onDone: () => {
      toast(words.saved);
      onClose();
    },
    onRefused: () => undefined,
  });
  const print = () => mutate({ body: { area: area.path, all: whom === 'everyone' } });
  return (
    <Dialog
      open
      title={say(words.printTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(componentWords.cancel)}</Button>
          <Button kind="primary" icon="print" pending={isPending} onClick={print}>
            {say(words.print)}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        {error && <p role="alert">{say(sentenceOf(error))}</p>}
        <p>{say(words.printLead)}</p>
        <Choice
          label={say(words.printWhom)}
          options={[
            { value: 'withoutPhone', label: say(words.withoutPhone) },
            { value: 'everyone', label: say(words.everyone), hint: say(words.everyoneHint) },
          ]}
          value={whom}
          onChange={setWhom}
        />
        <p className={styles.soft}>{say(words.replaces)}</p>
      </div>
    </Dialog>
  );
};

/** The button with which an administrator prints the QR codes of the villages of an area. */
export const PrintCodes = ({ area }: { readonly area: AreaEntry }) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon="print" onClick={() => setAsking(true)}>
        {say(words.print)}
      </Button>
      {asking && <Asking area={area} onClose={() => setAsking(false)} />}
    </>
  );
};
