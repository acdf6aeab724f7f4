import type { ReactNode } from 'react';
import { instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DeviceEntry } from '../model.ts';
import { deviceName } from '../words/account.ts';
import { phoneWords as words } from '../words/phones.ts';
import styles from './people.module.css';

type Shown = DeviceEntry & { readonly current?: boolean };

type PhoneListProps = {
  readonly phones: readonly Shown[];
  /** The button that cuts a phone off. */
  readonly action: (phone: Shown) => ReactNode;
};

/** Phones that open by a PIN: what each is, since when, when it was last seen. */
export const PhoneList = ({ phones, action }: PhoneListProps) => {
  const say = useSay();
  if (phones.length === 0) return <p className={styles.soft}>{say(words.noPhones)}</p>;
  return (
    <ul className={styles.list}>
      {phones.map((phone) => (
        <li key={phone.id} className={styles.row}>
          <div>
            <strong>{say(deviceName(phone.kind))}</strong>{' '}
            {phone.current && (
              <Badge tone="good" icon="check">
                {say(words.thisPhone)}
              </Badge>
            )}
            <div className={styles.soft}>
              {say(words.madeAt)} {say(instantSentence(phone.madeAt))} · {say(words.lastSeen)}{' '}
              {say(instantSentence(phone.lastSeenAt))}
            </div>
          </div>
          {action(phone)}
        </li>
      ))}
    </ul>
  );
};
