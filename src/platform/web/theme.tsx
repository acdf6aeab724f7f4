import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { readStoredChoice, writeStored } from './stored.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

type ThemeChoice = { readonly theme: Theme; readonly setTheme: (theme: Theme) => void };

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', setTheme: () => undefined });

const prefers = (query: string): boolean => window.matchMedia(query).matches;

const resolve = (theme: Theme): string => {
  if (theme !== 'system') return theme;
  if (prefers('(prefers-contrast: more)')) return 'contrast';
  return prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
};

const apply = (theme: Theme): void => {
  document.documentElement.dataset.theme = resolve(theme);
};

/** Sets the theme before the first paint; call it once at start. */
export const applyStoredTheme = (): void => apply(readStoredChoice('theme', THEMES, 'system'));

/** Keeps the chosen theme and follows the system while the person has chosen none. */
export const ThemeProvider = ({ children }: { readonly children: ReactNode }) => {
  const [theme, setTheme] = useState<Theme>(() => readStoredChoice('theme', THEMES, 'system'));
  useEffect(() => {
    apply(theme);
    writeStored('theme', theme);
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => apply(theme);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme]);
  const choice = useMemo(() => ({ theme, setTheme }), [theme]);
  return <ThemeContext value={choice}>{children}</ThemeContext>;
};

/** The chosen theme and how to change it. */
export const useTheme = (): ThemeChoice => useContext(ThemeContext);
