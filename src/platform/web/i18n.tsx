import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Language, Sentence } from '#kernel/sentence.ts';
import { type Digits, withDigits } from '#kernel/thai-digits.ts';
import { readStoredChoice, writeStored } from './stored.ts';

type LanguageChoice = {
  readonly language: Language;
  readonly digits: Digits;
  readonly setLanguage: (language: Language) => void;
  readonly setDigits: (digits: Digits) => void;
};

const LanguageContext = createContext<LanguageChoice>({
  language: 'th',
  digits: 'arabic',
  setLanguage: () => undefined,
  setDigits: () => undefined,
});

/** Keeps the language and the digits of the person and writes `lang` on the document. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(() =>
    readStoredChoice<Language>('language', ['th', 'en'], 'th'),
  );
  const [digits, setDigits] = useState(() =>
    readStoredChoice<Digits>('digits', ['arabic', 'thai'], 'arabic'),
  );
  useEffect(() => {
    document.documentElement.lang = language;
    const manifest = document.querySelector('link[rel="manifest"]');
    manifest?.setAttribute('href', language === 'th' ? '/app.webmanifest' : '/app.en.webmanifest');
    writeStored('language', language);
  }, [language]);
  useEffect(() => writeStored('digits', digits), [digits]);
  const choice = useMemo(() => ({ language, digits, setLanguage, setDigits }), [language, digits]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
};

/** The language and digits of the screen, and how to change them. */
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

export type Say = (sentence: Sentence) => string;

/** Gives the function that words a sentence in the language and digits of the person. */
export const useSay = (): Say => {
  const { language, digits } = useLanguage();
  return useCallback(
    (sentence) => withDigits(sentence[language], language === 'th' ? digits : 'arabic'),
    [language, digits],
  );
};

/** The digits that figures stand in: Thai ones only by the person's choice, and only in Thai. */
export const useShownDigits = (): Digits => {
  const { language, digits } = useLanguage();
  return language === 'th' ? digits : 'arabic';
};

/** Gives the function that shows a text of the data, such as a letter’s number, in the digits of the person. */
export const useInDigits = (): ((text: string) => string) => {
  const digits = useShownDigits();
  return (text) => withDigits(text, digits);
};
