import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react';
import { Dialog } from '../components/dialog/dialog.tsx';
import { useSay } from '../i18n.tsx';
import type { Hit } from '../registry.ts';
import { frameWords, searchWords } from '../words.ts';
import styles from './search-palette.module.css';
import { type HitGroup, useHits } from './search-results.ts';

const LIST = 'search-hits';
const idOf = (at: number): string => `${LIST}-${at}`;

type ResultsProps = {
  readonly groups: readonly HitGroup[];
  readonly chosen: number;
  readonly onOpen: (hit: Hit) => void;
};

const Results = ({ groups, chosen, onOpen }: ResultsProps) => {
  const say = useSay();
  let at = -1;
  return groups.map((group) => (
    <div key={group.name.en} {...{ role: 'group', 'aria-label': say(group.name) }}>
      <div className={styles.group}>{say(group.name)}</div>
      {group.hits.map((hit) => {
        at += 1;
        return (
          <button
            type="button"
            key={hit.to}
            id={idOf(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={styles.hit}
            onClick={() => onOpen(hit)}
          >
            {say(hit.title)}
            {hit.hint && <span className={styles.hint}>{say(hit.hint)}</span>}
          </button>
        );
      })}
    </div>
  ));
};

const useChosen = (hits: readonly Hit[], onOpen: (hit: Hit) => void) => {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, Math.max(0, hits.length - 1));
  useEffect(() => {
    document.getElementById(idOf(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[at];
    if (event.key === 'ArrowDown') setChosen((at + 1) % Math.max(1, hits.length));
    else if (event.key === 'ArrowUp') setChosen((at - 1 + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter' && hit) onOpen(hit);
    else return;
    event.preventDefault();
  };
  return { at, onKeyDown };
};

// A modal window gives the focus to what is marked so when it opens.
const takeFocus = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '');

const SearchBox = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useSay();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const { groups, searching } = useHits(words);
  const hits = groups.flatMap((group) => group.hits);
  const open = (hit: Hit) => {
    onClose();
    void navigate({ to: hit.to });
  };
  const { at, onKeyDown } = useChosen(hits, open);
  const note = hits.length === 0 && !searching ? searchWords.none : undefined;
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={say(frameWords.search)}
        aria-expanded="true"
        aria-controls={LIST}
        aria-activedescendant={hits.length > 0 ? idOf(at) : undefined}
        placeholder={say(searchWords.placeholder)}
        value={typed}
        ref={takeFocus}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={LIST} role="listbox" aria-label={say(frameWords.search)} className={styles.results}>
        <Results groups={groups} chosen={at} onOpen={open} />
      </div>
      <p role="status" className={styles.note}>
        {say(note ?? searchWords.found(hits.length))}
      </p>
    </>
  );
};

/** The search over places, letters, offices and programmes that Ctrl-K opens. */
const SearchPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useSay();
  return (
    <Dialog open title={say(frameWords.search)} onClose={onClose}>
      <SearchBox onClose={onClose} />
    </Dialog>
  );
};

export default SearchPalette;
