import { useState } from 'react';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearLabel } from '#kernel/fiscal-year.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getSession } from '#web/session.ts';
import { copyYear, getPortfolio } from '../contract/portfolio.ts';
import { screenWords } from '../words/screen.ts';
import { programmesOf } from './find.ts';
import styles from './portfolio.module.css';

const YEARS_AHEAD = 5;

type CopyProps = { readonly from: number; readonly onCopied: (to: number) => void };

type PreviewProps = { readonly from: number; readonly to: number };

/** What will be copied: every programme that the year to come does not have yet. */
const CopyPreview = ({ from, to }: PreviewProps) => {
  const say = useSay();
  const source = useCall(getPortfolio, { query: { fiscalYear: from } });
  const target = useCall(getPortfolio, { query: { fiscalYear: to } });
  if (!source.data || !target.data) return <Skeleton rows={4} rowHeight={28} />;
  const all = programmesOf(source.data).filter(({ mayEdit }) => mayEdit);
  const there = new Set(programmesOf(target.data).map(({ code }) => code));
  const copied = all.filter(({ code }) => !there.has(code));
  const asked = copied.flatMap(({ requirements }) => requirements.filter(({ active }) => active));
  const kept = all.length - copied.length;
  return (
    <div role="status">
      <p className={styles.schedule}>
        {say(
          copied.length === 0
            ? screenWords.copyNothing
            : screenWords.copyWhat(copied.length, asked.length),
        )}
      </p>
      <ul className={styles.copied}>
        {copied.map(({ id, title }) => (
          <li key={id}>{say(title)}</li>
        ))}
      </ul>
      {kept > 0 && <p className={styles.source}>{say(screenWords.copyThere(kept))}</p>}
    </div>
  );
};

/** The button that copies the year in view forward, and the window that asks where to. */
export const CopyForward = ({ from, onCopied }: CopyProps) => {
  const say = useSay();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(from + 1);
  const copy = useAction(copyYear, {
    invalidates: [getPortfolio, getSession],
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
        {open && <CopyPreview from={from} to={to} />}
      </Dialog>
    </>
  );
};
