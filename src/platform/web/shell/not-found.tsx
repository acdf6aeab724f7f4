import { Link } from '@tanstack/react-router';
import { buttonClass } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { useDocumentTitle } from '../document-title.ts';
import { useSay } from '../i18n.tsx';
import { failureWords } from '../words.ts';

/** Stands where no screen does. */
export const NotFound = () => {
  const say = useSay();
  useDocumentTitle(say(failureWords.notFoundTitle));
  return (
    <EmptyState
      as="h1"
      icon="search"
      title={say(failureWords.notFoundTitle)}
      action={
        <Link to="/" className={buttonClass('primary')}>
          {say(failureWords.backHome)}
        </Link>
      }
    >
      {say(failureWords.notFound)}
    </EmptyState>
  );
};

/** The same as a page of its own, outside the frame. */
export const NotFoundPage = () => (
  <main>
    <NotFound />
  </main>
);
