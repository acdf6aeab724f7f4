import { Button } from '#web/components/button/button.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { recordWords as words } from '../words/screen.ts';
import type { FieldsProps, TypedFaults, TypedItem } from './typed-entry.ts';
import styles from './units.module.css';

const MOST_ITEMS = 50;

type ItemProps = {
  readonly item: TypedItem;
  readonly at: number;
  readonly faults: TypedFaults;
  readonly onChange: (item: TypedItem) => void;
  readonly onRemove: (() => void) | undefined;
};

const Item = ({ item, at, faults, onChange, onRemove }: ItemProps) => {
  const say = useSay();
  const frame = (name: 'name' | 'count' | 'ready', label: string) => {
    const id = `items[${at}].${name}`;
    const fault = faults.get(id);
    return { id, label, error: fault && say(fault) };
  };
  return (
    <fieldset className={styles.item}>
      <legend>{say(words.item(at + 1))}</legend>
      <TextField
        {...frame('name', say(words.itemName))}
        maxLength={200}
        value={item.name}
        onChange={(name) => onChange({ ...item, name })}
      />
      <div className={styles.pair}>
        <NumberField
          {...frame('count', say(words.itemCount))}
          value={item.count}
          onChange={(count) => onChange({ ...item, count })}
        />
        <NumberField
          {...frame('ready', say(words.itemReady))}
          value={item.ready}
          onChange={(ready) => onChange({ ...item, ready })}
        />
      </div>
      {onRemove && (
        <p className={styles.actions}>
          <Button kind="quiet" icon="trash" onClick={onRemove}>
            {say(words.removeItem(at + 1))}
          </Button>
        </p>
      )}
    </fieldset>
  );
};

/** The equipment item by item: what it is, how many there are, how many are ready. */
export const EquipmentFields = ({ typed, faults, set }: FieldsProps) => {
  const say = useSay();
  const items = typed.items ?? [];
  const put = (next: readonly TypedItem[]) => set({ items: [...next] });
  const remove = (key: string) => () => put(items.filter((one) => one.key !== key));
  return (
    <>
      {items.map((item, at) => (
        <Item
          key={item.key}
          item={item}
          at={at}
          faults={faults}
          onChange={(next) => put(items.with(at, next))}
          onRemove={items.length > 1 ? remove(item.key) : undefined}
        />
      ))}
      {items.length < MOST_ITEMS && (
        <p className={styles.actions}>
          <Button icon="plus" onClick={() => put([...items, { key: uuid(), name: '' }])}>
            {say(words.addItem)}
          </Button>
        </p>
      )}
    </>
  );
};
