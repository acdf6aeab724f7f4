import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, weekdayOf } from '#kernel/civil-date.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { readThaiDate } from '#kernel/thai-date-reading.ts';
import { useSay } from '../../i18n.tsx';
import { IconButton } from '../button/button.tsx';
import type { FieldFrame } from '../field/field.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import { TypedField, type TypedValue } from '../typed-field/typed-field.tsx';
import { fieldWords } from '../words.ts';
import type { DateCalendarProps } from './date-calendar.tsx';
import styles from './date-field.module.css';

const DateCalendar = lazy(() => import('./date-calendar.tsx'));

type DateFieldProps = FieldFrame &
  TypedValue<CivilDate> & {
    readonly name?: string;
    readonly min?: CivilDate;
    readonly max?: CivilDate;
  };

const usePopup = () => {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);
  return { open, setOpen, anchor, close };
};

/** Opens a calendar beside a field and gives the day chosen. */
export const CalendarButton = ({ onChoose, ...rest }: DateCalendarProps) => {
  const say = useSay();
  const { open, setOpen, anchor, close } = usePopup();
  const choose = (date: CivilDate) => {
    onChoose(date);
    close();
  };
  return (
    <span ref={anchor} className={styles.anchor}>
      <IconButton
        kind="secondary"
        icon="calendar"
        label={`${say(fieldWords.openCalendar)}: ${rest.label}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          role="dialog"
          aria-label={`${say(fieldWords.calendar)}: ${rest.label}`}
          className={styles.popup}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <Suspense fallback={<Skeleton rows={7} rowHeight={36} />}>
            <DateCalendar {...rest} onChoose={choose} />
          </Suspense>
        </div>
      )}
    </span>
  );
};

/** A day, typed as people write it in words or figures or chosen from a calendar; kept as ISO. */
export const DateField = ({ min, max, help, ...rest }: DateFieldProps) => {
  const say = useSay();
  return (
    <TypedField<CivilDate>
      {...rest}
      help={help ?? say(fieldWords.dateHelp)}
      inputMode="text"
      read={readThaiDate}
      write={(value) => say(dateSentence(value))}
      unit={rest.value && say(weekdayName(weekdayOf(rest.value)).full)}
      aside={
        rest.disabled ? undefined : (
          <CalendarButton
            value={rest.value}
            onChoose={rest.onChange}
            label={rest.label}
            min={min}
            max={max}
          />
        )
      }
    />
  );
};
