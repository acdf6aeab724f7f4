import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastProvider } from './components/toast/toast.tsx';
import { FramePartsContext, framePartsOf } from './frame-parts.ts';
import { LanguageProvider } from './i18n.tsx';
import { keepAnswers, restoreAnswers } from './kept-answers.ts';
import { makeQueryClient } from './query-client.ts';
import type { Feature } from './registry.ts';
import { keepRelease } from './release.ts';
import { makeRouter } from './router.tsx';
import { sessionOptions } from './session.ts';
import { applyStoredTheme, ThemeProvider } from './theme.tsx';

// What was asked for early has mostly come by now: then frame and screen are drawn at once, not one after the
// other. What goes wrong before, the router shows itself.
const PATIENCE_MS = 250;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Builds the application from its features and shows it in the given element. */
export const showApp = async (
  element: HTMLElement,
  features: readonly Feature[],
): Promise<void> => {
  applyStoredTheme();
  const parts = framePartsOf(features);
  const client = makeQueryClient(() => {
    client.setQueryData(sessionOptions.queryKey, null);
    const { href, pathname } = router.latestLocation;
    if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { from: href } });
  });
  await restoreAnswers(client);
  keepAnswers(client);
  keepRelease();
  const router = makeRouter({ client, parts, features });
  await Promise.race([router.load().catch(() => undefined), sleep(PATIENCE_MS)]);
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <ThemeProvider>
            <FramePartsContext value={parts}>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </FramePartsContext>
          </ThemeProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
};
