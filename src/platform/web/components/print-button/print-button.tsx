import { useSay } from '../../i18n.tsx';
import { Button } from '../button/button.tsx';
import { componentWords } from '../words.ts';

/** Prints the screen as it stands, on A4. */
export const PrintButton = () => {
  const say = useSay();
  return (
    <Button icon="print" onClick={() => window.print()} data-print="never">
      {say(componentWords.print)}
    </Button>
  );
};
