import { posterTitle } from '#kernel/document/poster-title.ts';
import { addressOf } from '#web/api.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { getActivityPoster } from '../contract/share.ts';
import type { ActivityRequirement, ActivityView } from '../model/activity.ts';
import { facebookText, lineText, loudspeakerText, type Shared } from '../rules/share.ts';
import { shareWords as words } from '../words/share.ts';
import styles from './plan.module.css';

type ShareProps = { readonly activity: ActivityView; readonly requirement: ActivityRequirement };

type TextProps = { readonly name: (typeof words)['line']; readonly text: string };

const Text = ({ name, text }: TextProps) => {
  const say = useSay();
  const toast = useToast();
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => toast(words.copied),
      () => toast(words.notCopied, { tone: 'failed' }),
    );
  return (
    <div className={styles.share}>
      <div className={styles.line}>
        <h3>{say(name)}</h3>
        <Button kind="quiet" icon="copy" aria-label={say(words.copyOne(name))} onClick={copy}>
          {say(words.copy)}
        </Button>
      </div>
      <p className={styles.text}>{text}</p>
    </div>
  );
};

type NoteProps = { readonly title: string; readonly isPublished: boolean };

/** What a title that is too long for the poster becomes on it. */
const PosterNote = ({ title, isPublished }: NoteProps) => {
  const say = useSay();
  const { text, isCut } = posterTitle(title);
  if (!isCut) return null;
  return (
    <p className={styles.soft} role="note">
      {say(isPublished ? words.posterCut(text) : words.posterCutHidden(text))}
    </p>
  );
};

const sharedOf = ({ activity, requirement }: ShareProps): Shared | undefined => {
  const { plan, office, state } = activity;
  if (state !== 'planned' && state !== 'cancelled') return undefined;
  const type = requirement.settings.types.find(({ value }) => value === plan.type)?.label;
  return { plan, office, state, type: type ?? { th: plan.type, en: plan.type } };
};

/** Texts that invite to an activity, ready to copy, and a poster with the code of its public page. */
export const ShareCard = (props: ShareProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const shared = sharedOf(props);
  const { id, publishedAt } = props.activity;
  if (!shared) return null;
  const page = `/public/activity/${id}`;
  const link = publishedAt === null ? '' : `${window.location.origin}${page}`;
  return (
    <Card title={say(words.title)}>
      <p className={styles.soft}>{say(words.lead)}</p>
      <Text name={words.loudspeaker} text={say(loudspeakerText(shared))} />
      <Text name={words.line} text={say(lineText(shared, link)).trim()} />
      {link !== '' && <Text name={words.facebook} text={say(facebookText(shared, link))} />}
      <PosterNote title={shared.plan.title} isPublished={link !== ''} />
      <p className={styles.line}>
        <a
          className={buttonClass()}
          href={addressOf(getActivityPoster, { params: { id }, query: { language } })}
          download
        >
          <Icon name="download" />
          {say(words.posterFile)}
        </a>
        {link !== '' && (
          <a className={buttonClass('quiet')} href={page} target="_blank" rel="noreferrer">
            {say(words.publicPage)}
          </a>
        )}
      </p>
    </Card>
  );
};
