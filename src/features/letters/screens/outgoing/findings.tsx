import { Badge } from '#web/components/badge/badge.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { DraftFinding } from '../../model/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';

const TONES = { error: 'danger', warning: 'attention', note: 'quiet' } as const;

/** What the linter finds in a letter, each with the words it is about. */
export const Findings = ({ findings }: { readonly findings: readonly DraftFinding[] }) => {
  const say = useSay();
  const title = findings.length === 0 ? words.noFindings : words.findings(findings.length);
  return (
    <Card title={say(title)}>
      <ul className={styles.list}>
        {findings.map(({ code, severity, th, en, words: about }) => (
          <li key={`${code} ${about} ${en}`}>
            <Badge tone={TONES[severity]}>{say(words.severities[severity])}</Badge>{' '}
            {say({ th, en })}
            {about && <p className={styles.soft}>{about}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
};
