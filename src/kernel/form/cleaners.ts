import { filesCleaner, photosCleaner } from './clean-attachments.ts';
import { choiceCleaner, choicesCleaner, placeCleaner, yesNoCleaner } from './clean-choice.ts';
import { decimalCleaner, integerCleaner, moneyCleaner, peopleCleaner } from './clean-number.ts';
import {
  areaCleaner,
  dateCleaner,
  longTextCleaner,
  textCleaner,
  timeCleaner,
} from './clean-text.ts';
import type { Cleaner } from './cleaner.ts';
import type { ComputedField, Field, GroupField } from './fields.ts';

/** A field that a person fills in by itself: neither a group nor computed. */
export type EnteredField = Exclude<Field, GroupField | ComputedField>;

/** The cleaner of one entered field, made once when the form is compiled. */
export const cleanerOf = (field: EnteredField): Cleaner => {
  switch (field.type) {
    case 'integer':
      return integerCleaner(field);
    case 'decimal':
      return decimalCleaner(field);
    case 'money':
      return moneyCleaner(field);
    case 'text':
      return textCleaner(field);
    case 'longText':
      return longTextCleaner(field);
    case 'date':
      return dateCleaner(field);
    case 'time':
      return timeCleaner;
    case 'choice':
      return choiceCleaner(field);
    case 'choices':
      return choicesCleaner(field);
    case 'yesNo':
      return yesNoCleaner;
    case 'area':
      return areaCleaner(field);
    case 'peopleByGroup':
      return peopleCleaner(field);
    case 'photos':
      return photosCleaner(field);
    case 'files':
      return filesCleaner(field);
    case 'place':
      return placeCleaner;
  }
};
