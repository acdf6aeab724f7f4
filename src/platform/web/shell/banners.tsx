import { Button } from '../components/button/button.tsx';
import { Icon } from '../components/icon/icon.tsx';
import { useSay } from '../i18n.tsx';
import { useOnline } from '../online.ts';
import { startNewRelease, useNewRelease } from '../release.ts';
import { useSession } from '../session.ts';
import { frameWords } from '../words.ts';
import styles from './banners.module.css';

/** Says on every screen, on paper too, that the figures are a demonstration. */
export const DemoBanner = () => {
  const say = useSay();
  if (!useSession()?.demo) return null;
  return (
    <aside className={styles.demo} aria-label={say(frameWords.demo)}>
      <Icon name="info" />
      {say(frameWords.demo)}
    </aside>
  );
};

/** Says that the network is away and that nothing typed is lost. */
export const OfflineBanner = () => {
  const say = useSay();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <div className={styles.offline} data-print="never">
          <Icon name="offline" />
          {say(frameWords.offline)}
        </div>
      )}
    </div>
  );
};

/** Says that a newer release of the application waits, and starts it when the person is ready. */
export const ReleaseBanner = () => {
  const say = useSay();
  const ready = useNewRelease();
  return (
    <div role="status">
      {ready && (
        <div className={styles.release} data-print="never">
          <Icon name="info" />
          {say(frameWords.newRelease)}
          <Button onClick={startNewRelease}>{say(frameWords.startNewRelease)}</Button>
        </div>
      )}
    </div>
  );
};
