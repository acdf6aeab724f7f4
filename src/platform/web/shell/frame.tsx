import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { FiscalYearProvider } from '../fiscal-year.tsx';
import { useSay } from '../i18n.tsx';
import { useRailRoom } from '../media.ts';
import { OutboxContext, useStartedOutbox } from '../outbox/use-outbox.ts';
import { useSession } from '../session.ts';
import { frameWords } from '../words.ts';
import { DemoBanner, OfflineBanner, ReleaseBanner } from './banners.tsx';
import styles from './frame.module.css';
import { usePasteGuard } from './paste-guard.ts';
import { BottomBar, Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const SearchPalette = lazy(() => import('./search-palette.tsx'));

// A reader of screens and a keyboard start at the new screen, not at the link that led to it.
const useFocusOnArrival = () => {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const arrived = before.current !== undefined && before.current !== path;
    before.current = path;
    if (!arrived || main.current?.contains(document.activeElement)) return;
    const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
    (heading ?? main.current)?.focus({ preventScroll: true });
  }, [path]);
  return main;
};

const useSearchKey = (open: () => void) => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
};

const useSearchOpen = () => {
  const [open, setOpen] = useState(false);
  const show = useRef(() => setOpen(true)).current;
  useSearchKey(show);
  return { open, show, hide: () => setOpen(false) };
};

// The session may end while a screen is open; whoever signs in again comes back to it.
const ToSignIn = () => {
  const href = useRouterState({ select: (state) => state.location.href });
  const [from] = useState(href);
  return <Navigate to="/sign-in" search={from.startsWith('/sign-in') ? {} : { from }} />;
};

const SignedInFrame = () => {
  const say = useSay();
  usePasteGuard();
  const main = useFocusOnArrival();
  const search = useSearchOpen();
  const outbox = useStartedOutbox();
  const rail = useRailRoom();
  return (
    <OutboxContext value={outbox}>
      <FiscalYearProvider>
        <a href="#main" className={styles.skip} data-print="never">
          {say(frameWords.skip)}
        </a>
        <div className={styles.frame}>
          {rail && <Rail />}
          <div className={styles.column}>
            <DemoBanner />
            <TopBar onSearch={search.show} />
            <OfflineBanner />
            <ReleaseBanner />
            <main id="main" className={styles.main} ref={main} tabIndex={-1}>
              <Outlet />
            </main>
          </div>
        </div>
        {!rail && <BottomBar />}
        {search.open && (
          <Suspense>
            <SearchPalette onClose={search.hide} />
          </Suspense>
        )}
      </FiscalYearProvider>
    </OutboxContext>
  );
};

/** The frame around every screen of a signed-in person. */
export const Frame = () => (useSession() === null ? <ToSignIn /> : <SignedInFrame />);
