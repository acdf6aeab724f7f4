import { useEffect } from 'react';
import type { Attachment } from '#kernel/form/answers.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { useSay } from '#web/i18n.tsx';
import { getAttachment } from '../../contract/attachments.ts';
import type { AttachmentView } from '../../model/view.ts';
import styles from './answers.module.css';
import { useReadingIfAny } from './reading-context.ts';
import { photoWords } from './words.ts';

const Evidence = ({ view }: { readonly view: AttachmentView | undefined }) => {
  const say = useSay();
  if (!view) return null;
  const { takenAt, latitude, longitude } = view;
  const hasPlace = latitude !== null && longitude !== null;
  if (takenAt === null && !hasPlace) return <p>{say(photoWords.noEvidence)}</p>;
  return (
    <p>
      {takenAt && `${say(photoWords.takenAt)} ${say(instantSentence(takenAt))}`}
      {takenAt && hasPlace && ' · '}
      {hasPlace && `${say(photoWords.place)} ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`}
    </p>
  );
};

type ViewerProps = {
  readonly photos: readonly Attachment[];
  /** The photo in view, counted from 0; undefined keeps the viewer shut. */
  readonly at: number | undefined;
  readonly onMove: (at: number | undefined) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const useSteps = (props: ViewerProps) => {
  const { photos, at = 0, onMove } = props;
  const go = (step: number) => onMove((at + step + photos.length) % photos.length);
  const open = props.at !== undefined;
  useEffect(() => {
    if (!open) return;
    const listen = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step !== undefined) go(step);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return go;
};

/** A photo large, with caption and evidence; arrow keys go on and back, Escape closes. */
export const PhotoViewer = (props: ViewerProps) => {
  const say = useSay();
  const { photos, at, onMove } = props;
  const attachments = useReadingIfAny()?.attachments;
  const go = useSteps(props);
  const photo = at === undefined ? undefined : photos[at];
  return (
    <Dialog
      open={photo !== undefined}
      width="wide"
      title={say(photoWords.viewer((at ?? 0) + 1, photos.length))}
      onClose={() => onMove(undefined)}
    >
      {photo && (
        <figure className={styles.viewer}>
          <img
            src={addressOf(getAttachment, { params: { id: photo.fileId, variant: 'display' } })}
            alt={photo.caption ?? say(photoWords.noCaption)}
          />
          <figcaption>
            {photos.length > 1 && (
              <IconButton
                icon="chevron-left"
                kind="secondary"
                label={say(photoWords.previous)}
                onClick={() => go(-1)}
              />
            )}
            <div className={styles.viewerWords}>
              <p>{photo.caption ?? say(photoWords.noCaption)}</p>
              <Evidence view={attachments?.get(photo.fileId)} />
            </div>
            {photos.length > 1 && (
              <IconButton
                icon="chevron-right"
                kind="secondary"
                label={say(photoWords.next)}
                onClick={() => go(1)}
              />
            )}
          </figcaption>
        </figure>
      )}
    </Dialog>
  );
};
