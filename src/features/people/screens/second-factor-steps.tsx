import type { ReactNode } from 'react';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { keyInGroups, secondFactorWords as words } from '../words/second-factor.ts';
import styles from './account.module.css';

type StepsProps = {
  readonly secret: string;
  readonly link: string;
  readonly children: ReactNode;
};

/** How to bring the key into an authenticator; the form for its first code stands at the end. */
export const SecondFactorSteps = ({ secret, link, children }: StepsProps) => {
  const say = useSay();
  return (
    <Card title={say(words.steps)}>
      <ol className={styles.steps}>
        <li>{say(words.install)}</li>
        <li>
          <p>{say(words.enter)}</p>
          <p>
            {say(words.key)}{' '}
            <span className={styles.secret} translate="no">
              {keyInGroups(secret)}
            </span>
          </p>
          <a className={buttonClass()} href={link}>
            {say(words.openApp)}
          </a>
        </li>
        <li>{say(words.confirmStep)}</li>
      </ol>
      {children}
    </Card>
  );
};
