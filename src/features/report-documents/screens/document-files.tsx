import { addressOf } from '#web/api.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { getReportDocx, getReportPdf, getReportXlsx } from '../contract.ts';
import { fileWords as words } from '../words.ts';
import styles from './documents.module.css';

const FILES = [
  { contract: getReportPdf, label: words.asPdf },
  { contract: getReportDocx, label: words.asDocx },
  { contract: getReportXlsx, label: words.asXlsx },
] as const;

type FilesProps = {
  readonly reportId: string;
  /** What was sent last, or the draft of the own office. */
  readonly of?: 'sent' | 'draft';
  /** Called before a file is opened, to save what is still unsaved. */
  readonly onOpen?: () => Promise<void>;
};

/** The report as PDF, Word and Excel: three links that download. */
export const DocumentFiles = ({ reportId, of = 'sent', onOpen }: FilesProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const input = { params: { id: reportId }, query: { of, language } };
  return (
    <ul className={styles.files} aria-label={say(words.download)} data-print="never">
      {FILES.map(({ contract, label }) => (
        <li key={contract.name}>
          <a
            className={buttonClass('secondary')}
            href={addressOf(contract, input)}
            download
            onPointerDown={() => void onOpen?.()}
          >
            <Icon name="download" />
            {say(label)}
          </a>
        </li>
      ))}
    </ul>
  );
};
