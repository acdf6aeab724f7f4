import { useState } from 'react';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearLabel } from '#kernel/fiscal-year.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { copyYear, getPortfolio } from '../contract/portfolio.ts';
import { screenWords } from '../words/screen.ts';

const YEARS_AHEAD = 5;

type CopyProps = { readonly from: number; readonly onCopied: (to: number) => void };

/** The button that copies the year in view forward, and the window that asks where to. */
export const CopyForward = ({ from, onCopied }: CopyProps) => {
  const say = useSay();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(from + 1);
  const copy = useAction(copyYear, {
    invalidates: [getPortfolio],
    onDone: ({ programmes, requirements }) => {
      setOpen(false);
      toast(screenWords.copied(programmes, requirements));
      onCopied(to);
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const options = Array.from({ length: YEARS_AHEAD }, (_, index) => from + 1 + index).map(
    (year) => ({
      value: String(year),
      label: say(fiscalYearLabel(buddhistYear(year))),
    }),
  );
  const actions = (
    <>
      <Button onClick={() => setOpen(false)}>{say(screenWords.cancel)}</Button>
      <Button
        kind="primary"
        pending={copy.isPending}
        onClick={() => copy.mutate({ body: { from, to } })}
      >
        {say(screenWords.copy)}
      </Button>
    </>
  );
  return (
    <>
      <Button icon="copy" onClick={() => setOpen(true)}>
        {say(screenWords.copyForward)}
      </Button>
      <Dialog
        open={open}
        title={say(screenWords.copyForward)}
        onClose={() => setOpen(false)}
        actions={actions}
      >
        <p>{say(screenWords.copyExplained)}</p>
        <Select
          label={say(screenWords.copyTo)}
          options={options}
          value={String(to)}
          onChange={(year) => setTo(Number(year ?? from + 1))}
        />
      </Dialog>
    </>
  );
};
