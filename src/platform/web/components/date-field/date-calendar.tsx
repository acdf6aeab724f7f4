import { type DateValue, parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { CivilDate } from '#kernel/civil-date.ts';
import { useLanguage, useShownDigits } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './date-field.module.css';

export type DateCalendarProps = {
  readonly value: CivilDate | undefined;
  readonly onChoose: (value: CivilDate) => void;
  readonly label: string;
  readonly min?: CivilDate | undefined;
  readonly max?: CivilDate | undefined;
};

const isoOf = (date: DateValue): CivilDate => date.toString().slice(0, 10);

/** A month to choose a day from: Buddhist years in Thai, Gregorian in English, ISO dates within. */
const DateCalendar = ({ value, onChoose, label, min, max }: DateCalendarProps) => {
  const { language } = useLanguage();
  const digits = useShownDigits();
  const numbers = digits === 'thai' ? 'thai' : 'latn';
  return (
    <I18nProvider locale={language === 'th' ? `th-TH-u-ca-buddhist-nu-${numbers}` : 'en-GB'}>
      <Calendar
        aria-label={label}
        className={styles.calendar ?? ''}
        defaultValue={value ? parseDate(value) : null}
        {...(min ? { minValue: parseDate(min) } : {})}
        {...(max ? { maxValue: parseDate(max) } : {})}
        onChange={(date) => onChoose(isoOf(date))}
        autoFocus
      >
        <header className={styles.head}>
          <Button slot="previous" className={styles.step ?? ''}>
            <Icon name="chevron-left" />
          </Button>
          <CalendarHeading />
          <Button slot="next" className={styles.step ?? ''}>
            <Icon name="chevron-right" />
          </Button>
        </header>
        <CalendarGrid weekdayStyle={language === 'th' ? 'narrow' : 'short'}>
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
};

export default DateCalendar;
