import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { addressOf } from '#web/api.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Menu } from '#web/components/menu/menu.tsx';
import { Progress } from '#web/components/progress/progress.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useNumber } from '#web/figures.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { askExport, downloadExport, listExports } from '../contract.ts';
import type { ExportFormat, ExportJob } from '../model.ts';
import { rowsDone, screenWords as words } from '../words.ts';
import styles from './exports.module.css';
import { isOpen, useExports } from './use-exports.ts';

type ExportButtonProps = {
  /** Which list: the kind of a source of exports. */
  readonly kind: string;
  /** The conditions of the list as its page has them. */
  readonly input: Readonly<Record<string, unknown>>;
};

// Follows the export that was asked for here, and starts its download once it is ready.
const Following = ({
  id,
  onEnd,
}: {
  readonly id: string;
  readonly onEnd: (job: ExportJob) => void;
}) => {
  const say = useSay();
  const number = useNumber();
  const job = useExports().data?.exports.find((one) => one.id === id);
  const told = useRef(false);
  useEffect(() => {
    if (!job || isOpen(job) || told.current) return;
    told.current = true;
    onEnd(job);
  }, [job, onEnd]);
  const all = job?.expected ?? undefined;
  return (
    <Link to="/exports" className={styles.following}>
      <Progress
        label={say(words.making)}
        fraction={job && all ? job.done / all : 0}
        note={say(rowsDone(number(job?.done ?? 0), all === undefined ? undefined : number(all)))}
      />
    </Link>
  );
};

/** Exports a list as Excel or CSV: asks, shows the progress, and downloads the file when it is ready. */
export const ExportButton = ({ kind, input }: ExportButtonProps) => {
  const say = useSay();
  const toast = useToast();
  const { language } = useLanguage();
  const [followed, setFollowed] = useState<string>();
  const ask = useAction(askExport, {
    invalidates: [listExports],
    onDone: ({ id }) => setFollowed(id),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const start = (format: ExportFormat) =>
    ask.mutate({ body: { kind, format, language, input: { ...input } } });
  const end = (job: ExportJob) => {
    setFollowed(undefined);
    if (job.state !== 'done') return;
    toast(words.done);
    window.location.assign(addressOf(downloadExport, { params: { id: job.id } }));
  };
  if (followed) return <Following id={followed} onEnd={end} />;
  return (
    <Menu
      groups={[
        {
          items: [
            { label: say(words.asXlsx), icon: 'file', onChoose: () => start('xlsx') },
            { label: say(words.asCsv), icon: 'file', onChoose: () => start('csv') },
          ],
        },
      ]}
      trigger={(props) => (
        <Button {...props} icon="download" pending={ask.isPending}>
          {say(words.exportAs)}
        </Button>
      )}
    />
  );
};
