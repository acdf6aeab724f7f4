import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearName } from '#kernel/fiscal-year.ts';
import { Icon } from '../components/icon/icon.tsx';
import { useFiscalYear } from '../fiscal-year.tsx';
import { useLanguage, useSay } from '../i18n.tsx';
import { OutboxMark } from '../outbox/outbox-mark.tsx';
import { useSignedIn } from '../session.ts';
import { frameWords } from '../words.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './top-bar.module.css';

/** The button that turns every sentence into the other language. */
export const LanguageSwitch = () => {
  const say = useSay();
  const { language, setLanguage } = useLanguage();
  return (
    <button
      type="button"
      className={styles.language}
      lang={language === 'th' ? 'en' : 'th'}
      aria-label={say(frameWords.switchLanguage)}
      title={say(frameWords.switchLanguage)}
      onClick={() => setLanguage(language === 'th' ? 'en' : 'th')}
    >
      {language === 'th' ? 'EN' : say(frameWords.otherLanguage)}
    </button>
  );
};

const FiscalYearChoice = () => {
  const say = useSay();
  const { fiscalYear, fiscalYears, setFiscalYear } = useFiscalYear();
  if (fiscalYear === undefined) return null;
  return (
    <label className={styles.year}>
      <span className={styles.yearLabel}>{say(frameWords.fiscalYear)}</span>
      <select value={fiscalYear} onChange={(event) => setFiscalYear(Number(event.target.value))}>
        {fiscalYears.map((year) => (
          <option key={year} value={year}>
            {say(fiscalYearName(buddhistYear(year)))}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The head of the frame: office, fiscal year, search, language and account. */
export const TopBar = ({ onSearch }: { readonly onSearch: () => void }) => {
  const say = useSay();
  const { office } = useSignedIn();
  return (
    <header className={styles.bar}>
      <div className={styles.office}>{say(office.name)}</div>
      <div className={styles.space} />
      <OutboxMark />
      <FiscalYearChoice />
      <button
        type="button"
        className={styles.search}
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" />
        <span>{say(frameWords.search)}</span>
      </button>
      <LanguageSwitch />
      <AccountMenu />
    </header>
  );
};
