import { writeNumber } from '../../figures.ts';
import { useShownDigits } from '../../i18n.tsx';
import type { FieldFrame } from '../field/field.tsx';
import { TypedField, type TypedValue } from '../typed-field/typed-field.tsx';
import { readNumber } from './number-text.ts';

type NumberFieldProps = FieldFrame &
  TypedValue<number> & {
    /** Decimals allowed; whole numbers unless told. */
    readonly decimals?: number;
    readonly unit?: string;
    /** The figure of the last period, shown in grey under the field. */
    readonly lastValue?: number | undefined;
    readonly name?: string;
  };

/** A number: Thai or Arabic digits, right-aligned, its unit in the row and the last figure below. */
export const NumberField = ({ decimals = 0, lastValue, ...rest }: NumberFieldProps) => {
  const digits = useShownDigits();
  const write = (value: number) => writeNumber(value, decimals, digits);
  return (
    <TypedField<number>
      {...rest}
      align="end"
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      read={(text) => readNumber(text, decimals)}
      write={write}
      last={lastValue === undefined ? undefined : write(lastValue)}
    />
  );
};
