import { bangkokDate } from '#kernel/bangkok-time.ts';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { useSay } from '#web/i18n.tsx';
import type { OfficialLetter } from '../../document/official-letter.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './paper.module.css';
import { Paper } from './paper.tsx';
import type { SavedDraft } from './typed-draft.ts';
import { type DrawnPages, usePages } from './use-pages.ts';

type SheetsProps = { readonly pages: DrawnPages; readonly stale: boolean };

const Sheets = ({ pages, stale }: SheetsProps) => {
  const say = useSay();
  const { picture, count, width, height } = pages;
  return (
    <section className={styles.scroll} aria-label={say(words.preview)} {...{ tabIndex: 0 }}>
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <svg
          key={index}
          className={styles.sheet}
          data-stale={stale}
          role="img"
          aria-label={say(words.page(index + 1, count))}
          viewBox={`0 ${index * height} ${width} ${height}`}
        >
          <image href={picture} width={width} height={height * count} />
        </svg>
      ))}
    </section>
  );
};

type PagesProps = {
  readonly letterId: string;
  /** What is typed; without it the letter as it is kept. */
  readonly draft?: SavedDraft | undefined;
  /** The same letter, for the moment before its pages are drawn, and for whoever reads it as text. */
  readonly letter: OfficialLetter;
};

/** The letter as its pages break on paper, and as plain text until they are drawn or when they cannot be. */
export const Pages = ({ letterId, draft, letter }: PagesProps) => {
  const say = useSay();
  const { pages, stale, failed } = usePages(letterId, draft);
  const today = letter.date ?? bangkokDate(new Date().toISOString());
  const paper = <Paper letter={letter} today={today} label={say(words.preview)} />;
  const note = failed ? words.notDrawn : stale ? words.drawing : words.pagesOf(pages?.count ?? 0);
  return (
    <div className={styles.pages}>
      <p role="status" className={styles.note}>
        {say(note)}
      </p>
      {pages && !failed ? (
        <>
          <Sheets pages={pages} stale={stale} />
          <Disclosure summary={say(words.asText)}>{paper}</Disclosure>
        </>
      ) : (
        paper
      )}
    </div>
  );
};
