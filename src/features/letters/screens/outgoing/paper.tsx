import { type LetterSheet, printedSheet } from '#kernel/document/letter-sheet.ts';
import { addressOf } from '#web/api.ts';
import { getEmblem } from '../../contract/letterhead.ts';
import { sheetOf } from '../../document/letter-sheet.ts';
import type { OfficialLetter } from '../../document/official-letter.ts';
import styles from './paper.module.css';

const Head = ({ sheet }: { readonly sheet: LetterSheet }) => (
  <>
    {sheet.emblem !== undefined && (
      <img className={styles.emblem} src={addressOf(getEmblem, {})} alt="" />
    )}
    {sheet.heading && <p className={styles.heading}>{sheet.heading}</p>}
    {sheet.secrecy && <p className={styles.urgency}>{sheet.secrecy}</p>}
    {sheet.urgency && <p className={styles.urgency}>{sheet.urgency}</p>}
    <div className={styles.top}>
      <p>
        {sheet.number.label} {sheet.number.text}
      </p>
      <div className={styles.office}>
        {sheet.office.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
    <p className={styles.date}>
      {sheet.date.label} {sheet.date.text}
    </p>
  </>
);

const Fields = ({ sheet }: { readonly sheet: LetterSheet }) => (
  <dl className={styles.fields}>
    {sheet.fields.map(({ label, items }) => (
      <div key={label} className={styles.field}>
        <dt>{label}</dt>
        {items.map(({ mark, text, copies }) => (
          <dd key={`${mark} ${text}`}>
            <span>
              {mark} {text}
            </span>
            <span className={styles.copies}>{copies}</span>
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

const Foot = ({ sheet }: { readonly sheet: LetterSheet }) => (
  <>
    <div className={styles.signing}>
      <p>{sheet.signing.above}</p>
      <div className={styles.hand} />
      {sheet.signing.below.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div className={styles.foot}>
      {sheet.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </>
);

type PaperProps = {
  readonly letter: OfficialLetter;
  readonly today: string;
  readonly label: string;
};

/** The letter as it prints, while it is typed; the pages themselves are broken by the PDF. */
export const Paper = ({ letter, today, label }: PaperProps) => {
  const sheet = printedSheet(sheetOf(letter, today));
  return (
    <article className={styles.paper} lang="th" aria-label={label}>
      <Head sheet={sheet} />
      <Fields sheet={sheet} />
      {sheet.body.map(({ mark, depth, text }) => (
        <p key={`${mark} ${text}`} className={styles.part} data-depth={depth}>
          {`${mark} ${text}`.trim()}
        </p>
      ))}
      <Foot sheet={sheet} />
    </article>
  );
};
