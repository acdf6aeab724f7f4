import { bangkokTime } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { timeSentence } from '#kernel/thai-date.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import type { IconName } from '#web/components/icon/paths.ts';
import { useSay } from '#web/i18n.tsx';
import { saveWords } from '../../screen-words.ts';
import type { SaveStanding } from './draft-saver.ts';
import styles from './writing.module.css';

const ICONS: Readonly<Record<SaveStanding['kind'], IconName>> = {
  clean: 'edit',
  pending: 'clock',
  saved: 'check-circle',
  here: 'offline',
  unkept: 'warning',
  refused: 'warning',
  conflict: 'warning',
};

const wordsFor = (standing: SaveStanding): Sentence => {
  if (standing.kind === 'saved') return saveWords.saved(timeSentence(bangkokTime(standing.at)));
  if (standing.kind === 'refused') return standing.why;
  return saveWords[standing.kind];
};

/** Says at every moment where what was typed stands. */
export const SaveMark = ({ standing }: { readonly standing: SaveStanding }) => {
  const say = useSay();
  return (
    <span className={styles.save} data-kind={standing.kind} role="status">
      <Icon name={ICONS[standing.kind]} />
      {say(wordsFor(standing))}
    </span>
  );
};
