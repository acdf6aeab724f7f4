import type { ReplyOf } from '#kernel/contract.ts';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { useSay } from '#web/i18n.tsx';
import { frameWords } from '#web/words.ts';
import type { createAccount } from '../contract/accounts.ts';
import { accountsWords as words } from '../words/accounts.ts';
import styles from './people.module.css';

/** An account with the password that it begins with; null when that was shown before. */
export type MadeAccount = ReplyOf<typeof createAccount>;

const PasswordCard = ({ made: { account, firstPassword } }: { readonly made: MadeAccount }) => {
  const say = useSay();
  return (
    <li className={styles.card}>
      <p className={styles.soft}>{say(frameWords.product)}</p>
      <p>
        <strong>{account.name}</strong>
        <br />
        {say(account.office.name)}
      </p>
      <p>
        {say(words.address)} {location.origin}
      </p>
      <p>
        {say(words.username)}
        <br />
        <span className={styles.password}>{account.username}</span>
      </p>
      {firstPassword === null ? (
        <p>{say(words.passwordGone)}</p>
      ) : (
        <p>
          {say(words.password)}
          <br />
          <span className={styles.password}>{firstPassword}</span>
        </p>
      )}
      <p className={styles.soft}>{say(words.cardHint)}</p>
    </li>
  );
};

/** A sheet of first passwords, one account a card, to be printed and cut. */
export const FirstPasswords = ({ made }: { readonly made: readonly MadeAccount[] }) => {
  const say = useSay();
  if (made.length === 0) return null;
  return (
    <section className={styles.page} aria-label={say(words.passwords)}>
      <div className={styles.row} data-print="never">
        <h2>{say(words.passwords)}</h2>
        <PrintButton />
      </div>
      <p data-print="never">{say(words.passwordsLead)}</p>
      <ul className={styles.cards} aria-live="polite">
        {made.map((one) => (
          <PasswordCard key={one.account.id} made={one} />
        ))}
      </ul>
    </section>
  );
};
