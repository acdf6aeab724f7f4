import { formatMoney, type Money, readMoney } from '#kernel/money.ts';
import { useSay, useShownDigits } from '../../i18n.tsx';
import type { FieldFrame } from '../field/field.tsx';
import { TypedField, type TypedValue } from '../typed-field/typed-field.tsx';
import { fieldWords } from '../words.ts';

type MoneyFieldProps = FieldFrame &
  TypedValue<Money> & { readonly lastValue?: Money | undefined; readonly name?: string };

/** An amount in baht with two decimals, kept as exact decimal text. */
export const MoneyField = ({ lastValue, ...rest }: MoneyFieldProps) => {
  const say = useSay();
  const digits = useShownDigits();
  return (
    <TypedField<Money>
      {...rest}
      align="end"
      inputMode="decimal"
      unit={say(fieldWords.baht)}
      read={readMoney}
      write={(value) => formatMoney(value, digits)}
      last={lastValue && formatMoney(lastValue, digits)}
    />
  );
};
