import { useState } from 'react';
import type { Attachment } from '#kernel/form/answers.ts';
import { addressOf } from '#web/api.ts';
import { useSay } from '#web/i18n.tsx';
import { getAttachment } from '../../contract/attachments.ts';
import styles from './answers.module.css';
import { MarkButton } from './mark-button.tsx';
import { PhotoViewer } from './photo-viewer.tsx';
import { photoWords } from './words.ts';

type StripProps = {
  readonly label: string;
  readonly path: string;
  readonly photos: readonly Attachment[];
};

/** The photos of a field as thumbnails with their captions; a click opens them large. */
export const PhotoStrip = ({ label, path, photos }: StripProps) => {
  const say = useSay();
  const [open, setOpen] = useState<number>();
  return (
    <>
      <ul className={styles.photos} aria-label={label}>
        {photos.map(({ fileId, caption }, at) => (
          <li key={fileId} className={styles.photo}>
            <button
              type="button"
              className={styles.thumbnail}
              aria-label={say(photoWords.open(label, at + 1))}
              onClick={() => setOpen(at)}
            >
              <img
                src={addressOf(getAttachment, { params: { id: fileId, variant: 'thumbnail' } })}
                alt={caption ?? ''}
                loading="lazy"
              />
            </button>
            <div className={styles.caption}>
              <span>{caption ?? say(photoWords.noCaption)}</span>
              <MarkButton
                path={path}
                fileId={fileId}
                label={`${label} ${say(photoWords.photo(at + 1))}`}
              />
            </div>
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} at={open} onMove={setOpen} />
    </>
  );
};
