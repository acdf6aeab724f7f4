import { bangkokTime, type Instant } from '#kernel/bangkok-time.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useSay } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import { savingWords } from '../words.ts';
import styles from './save-state.module.css';

/** Where what was typed stands: on the server, on this device only, on its way, or nowhere yet. */
export type Saving =
  | { readonly kind: 'unsaved' | 'saving' | 'saved-here' | 'failed' }
  | { readonly kind: 'saved'; readonly at: Instant };

const ICONS: Readonly<Record<Saving['kind'], IconName>> = {
  unsaved: 'edit',
  saving: 'clock',
  'saved-here': 'offline',
  saved: 'check-circle',
  failed: 'error',
};

const sentenceFor = (saving: Saving): Sentence => {
  if (saving.kind === 'saved') return savingWords.saved(bangkokTime(saving.at));
  if (saving.kind === 'saved-here') return savingWords.savedHere;
  return savingWords[saving.kind];
};

/** Says at every moment whether the work is safe. */
export const SaveState = ({ saving }: { readonly saving: Saving }) => {
  const say = useSay();
  return (
    <span className={styles.state} data-kind={saving.kind} role="status">
      <Icon name={ICONS[saving.kind]} />
      {say(sentenceFor(saving))}
    </span>
  );
};
