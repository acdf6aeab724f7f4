import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cx } from '../../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import styles from './menu.module.css';

export type MenuItem = {
  readonly label: string;
  readonly onChoose: () => void;
  readonly icon?: IconName;
  /** Given for a choice among several: whether it is the chosen one. */
  readonly chosen?: boolean;
  readonly danger?: boolean;
};

export type MenuGroup = { readonly title?: string; readonly items: readonly MenuItem[] };

type TriggerProps = {
  readonly id: string;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type MenuProps = {
  readonly groups: readonly MenuGroup[];
  readonly side?: 'start' | 'end';
  /** Several items may be chosen: the list then stays open. */
  readonly several?: boolean;
  /** Draws the button; spread the given properties onto it. */
  readonly trigger: (props: TriggerProps) => ReactNode;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const itemsIn = (popup: HTMLElement | null): HTMLElement[] =>
  Array.from(popup?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []);

const roleOf = (item: MenuItem, several: boolean) =>
  item.chosen === undefined
    ? { role: 'menuitem' }
    : { role: several ? 'menuitemcheckbox' : 'menuitemradio', 'aria-checked': item.chosen };

const groupRole = (group: MenuGroup) => ({ role: 'group', 'aria-label': group.title });

type ItemProps = {
  readonly item: MenuItem;
  readonly several: boolean;
  readonly onDone: () => void;
};

const Item = ({ item, several, onDone }: ItemProps) => (
  <button
    type="button"
    {...roleOf(item, several)}
    tabIndex={-1}
    className={cx(styles.item, item.danger && styles.danger)}
    onClick={() => {
      if (!several) onDone();
      item.onChoose();
    }}
  >
    {item.icon && <Icon name={item.icon} />}
    <span>{item.label}</span>
    {item.chosen === true && <Icon name="check" className={styles.mark} />}
  </button>
);

const useCloseOutside = (open: boolean, close: () => void) => {
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open, close]);
  return anchor;
};

const useMenu = () => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const close = useRef(() => setOpen(false)).current;
  const anchor = useCloseOutside(open, close);
  useEffect(() => {
    if (open) itemsIn(popup.current)[0]?.focus();
  }, [open]);
  const leave = () => {
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const items = itemsIn(popup.current);
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const step = STEPS[event.key];
    if (event.key === 'Escape') leave();
    else if (step && items.length > 0) {
      items[step(at, items.length)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { id, open, setOpen, popup, anchor, leave, walk };
};

/** A button that opens a list of actions or choices; arrow keys, Home, End and Escape work. */
export const Menu = ({ groups, side = 'end', several = false, trigger }: MenuProps) => {
  const { id, open, setOpen, popup, anchor, leave, walk } = useMenu();
  return (
    <span className={styles.anchor} ref={anchor}>
      {trigger({
        id,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': `${id}-popup`,
        onClick: () => setOpen(!open),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      <div
        id={`${id}-popup`}
        role="menu"
        tabIndex={-1}
        aria-labelledby={id}
        hidden={!open}
        ref={popup}
        onKeyDown={walk}
        className={open ? styles.popup : undefined}
        data-side={side}
      >
        {open &&
          groups.map((group) => (
            <div key={group.title ?? group.items[0]?.label} {...groupRole(group)}>
              {group.title && <div className={styles.group}>{group.title}</div>}
              {group.items.map((item) => (
                <Item key={item.label} item={item} several={several} onDone={leave} />
              ))}
            </div>
          ))}
      </div>
    </span>
  );
};
