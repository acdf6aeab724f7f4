import { Link } from '@tanstack/react-router';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { writingWords as words } from '../words.ts';

/** That a report is made by picking from those below, and the way there; only a nil is sent from here. */
export const CompileNote = ({ reportId }: { readonly reportId: string }) => {
  const say = useSay();
  return (
    <Card
      title={say(words.compiled)}
      actions={
        <Link className={buttonClass()} to={`/compile/${reportId}`}>
          {say(words.toCompile)}
        </Link>
      }
    >
      <p>{say(words.compiledLead)}</p>
    </Card>
  );
};
